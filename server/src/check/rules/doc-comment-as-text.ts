import type { ParentNode, RustComment } from 'tree-sitter-leptos';
import { elementsIn, viewsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';
import { areSound } from '../view-soundness.js';

/** A doc comment between the tags of a view, which the page shows as text (view-language.md 1.1, V-DOC in 6.2). */
export const docCommentAsText: Rule = {
  name: 'doc-comment-as-text',
  severity: 'warning',
  scope: 'view',
  *check({ document }) {
    const { text } = document;
    for (const holder of [...viewsIn(document), ...elementsIn(document)]) {
      for (const comment of commentsIn(holder)) {
        // What is not closed may have taken in the code behind it.
        if (comment.isDoc && areSound(document)) yield reportOf(comment, text);
      }
    }
  },
};

/** The comments of Rust among the children, those inside of unquoted text included; fragments count as their holder. */
function commentsIn({ children }: ParentNode): RustComment[] {
  return children.flatMap(child => {
    if (child.kind === 'rust_comment') return child;
    if (child.kind === 'raw_text') return child.comments;
    return child.kind === 'fragment' ? commentsIn(child) : [];
  });
}

function reportOf({ start, end }: RustComment, text: string): Report {
  const isLine = text.startsWith('//', start);
  const plain = isLine ? '//' : '/*';
  return {
    start,
    end,
    message: `A doc comment becomes text on the page: write \`${plain}\`.`,
    fix: { title: `Write \`${plain}\``, edits: [{ start: start + 2, end: start + 3, text: '' }] },
  };
}
