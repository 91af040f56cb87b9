import { opaqueTokens, type Span, type TextEdit } from 'tree-sitter-leptos';
import { blanked } from './rust-code.js';

/**
 * Puts code into `move || …`, so that it runs again when a signal changes that it reads (view-language.md 6.2, R-READ).
 * Statements need braces of their own behind the bars.
 *
 * @param span The code, without braces around it or blanks at its ends.
 */
export function inClosure(text: string, { start, end }: Span): TextEdit[] {
  const code = text.slice(start, end);
  if (!hasStatements(code)) return [{ start, end: start, text: 'move || ' }];
  return [
    { start, end: start, text: 'move || { ' },
    { start: end, end, text: endsInLineComment(code) ? '\n}' : ' }' },
  ];
}

/** Whether a piece of code is more than one expression. */
export function hasStatements(code: string): boolean {
  return blanked(code).includes(';');
}

/** The code of a value between the braces that it may have around it, blanks left out. */
export function withoutBraces(text: string, { start, end }: Span): Span {
  const braces = text.charAt(start) === '{' ? 1 : 0;
  const inner = text.slice(start + braces, end - braces);
  const from = start + braces + inner.length - inner.trimStart().length;
  return { start: from, end: from + inner.trim().length };
}

/** Whether what follows the code would be part of a comment. */
function endsInLineComment(code: string): boolean {
  const last = [...opaqueTokens(code)].at(-1);
  return last?.end === code.length && code.startsWith('//', last.start);
}
