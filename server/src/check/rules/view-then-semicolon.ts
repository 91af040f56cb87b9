import type { Span } from 'tree-sitter-leptos';
import type { Report, Rule } from '../rule.js';
import { HIDDEN, outsideBrackets } from '../rust-text.js';

/**
 * A function that returns `impl IntoView` and ends with `view! { … };` (view-language.md 6.2, V-COMPSEMI): it returns
 * `()`, which is a view as well.
 */
export const viewThenSemicolon: Rule = {
  name: 'view-then-semicolon',
  severity: 'warning',
  *check({ document }) {
    for (const view of document.views) {
      const { text } = document;
      const { end } = view;
      const semicolon = /^\s*;(?=\s*\})/.exec(text.slice(end, end + 200));
      if (semicolon === null || !isLastInFunction(view, text)) continue;
      yield report(view, end + semicolon[0].length);
    }
  },
};

/** Whether the view is a statement by itself in the body of a function whose result is some view. */
function isLastInFunction({ start }: Span, text: string): boolean {
  if (!/[;{}]\s*$/.test(text.slice(Math.max(0, start - 200), start))) return false;
  const fn = text.lastIndexOf('fn ', start);
  const brace = text.indexOf('{', fn);
  if (fn === -1 || brace === -1 || brace >= start) return false;
  if (!/->\s*impl\s+(?:(?:::)?leptos::)?IntoView\s*$/.test(text.slice(fn, brace))) return false;
  const before = text.slice(brace + 1, start);
  const shown = outsideBrackets(before);
  // Shorter where a bracket closed the function before the view; hidden at its end where a block is open.
  return shown.length === before.length && !shown.endsWith(HIDDEN);
}

function report({ end }: Span, behind: number): Report {
  return {
    start: behind - 1,
    end: behind,
    message: 'The `;` drops this view, and the function shows nothing: remove the `;`.',
    fix: { title: 'Remove the `;`', edits: [{ start: end, end: behind, text: '' }] },
  };
}
