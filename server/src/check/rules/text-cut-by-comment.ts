import { Element, type RustComment } from 'tree-sitter-leptos';
import { elementsIn, viewsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';

/** `http://…` in unquoted text: for Rust, `//` begins a comment (view-language.md 1.1, V-TEXT in 6.2). */
export const textCutByComment: Rule = {
  name: 'text-cut-by-comment',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    const { text } = document;
    for (const holder of [...viewsIn(document), ...elementsIn(document)]) {
      for (const child of holder.children) {
        const comments = child.kind === 'raw_text' ? child.comments : child.kind === 'rust_comment' ? [child] : [];
        for (const comment of comments) {
          const scheme = SCHEME_BEFORE.exec(text.slice(Math.max(0, comment.start - 10), comment.start))?.[0];
          if (scheme === undefined || isInString(comment, text)) continue;
          yield reportOf(comment, scheme, holder instanceof Element ? holder : undefined, text);
        }
      }
    }
  },
};

const SCHEME_BEFORE = /\b(?:https?|ftp|wss?|file):$/;

/** Whether the line has half of a pair of quotes behind it: one in front of it is being typed, and strings are text. */
function isInString({ start, end }: RustComment, text: string): boolean {
  return text.slice(start, end).split('"').length % 2 === 0;
}

function reportOf({ start, end }: RustComment, scheme: string, holder: Element | undefined, text: string): Report {
  const from = start - scheme.length;
  const address = /^[^\s<>"\\{}]*/.exec(text.slice(start, end))?.[0] ?? '';
  const until = start + address.length;
  return {
    start: from,
    end: until,
    message: 'For Rust, `//` begins a comment, and the rest of the line is lost: put the address in quotes.',
    fix: {
      title: 'Put the address in quotes',
      edits: [
        { start: from, end: from, text: '"' },
        { start: until, end: until, text: '"' },
      ],
    },
    // The close tag on the same line is part of the comment.
    explains: { within: { start, end }, unclosedAt: holder?.open.start ?? from },
  };
}
