import type { RawText } from 'tree-sitter-leptos';
import { viewsIn } from '../elements.js';
import type { Report, Rule } from '../rule.js';

/** The `cx,` of Leptos 0.4 at the beginning of a view (view-language.md 1.10, V-CX in 6.1). */
export const leftoverCx: Rule = {
  name: 'leftover-cx',
  severity: 'error',
  *check({ document }) {
    const { text } = document;
    for (const view of viewsIn(document)) {
      const [first] = view.children;
      if (first?.kind !== 'raw_text' || !/^cx\s*,$/.test(text.slice(first.start, first.end))) continue;
      // Up to 0.4 every view needs its scope, and where that comes from has this type.
      if (/\bcx\s*:\s*(?:leptos::)?Scope\b/.test(text)) return;
      yield report(first, text);
    }
  },
};

function report({ start, end }: RawText, text: string): Report {
  let behind = end;
  while (/\s/.test(text.charAt(behind))) behind++;
  return {
    start,
    end,
    message: 'Views have no `cx,` since Leptos 0.5: it is an error, or text on the page. Remove it.',
    fix: { title: 'Remove `cx,`', edits: [{ start, end: behind, text: '' }] },
  };
}
