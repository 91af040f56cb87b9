import { opaqueTokens, type Span } from 'tree-sitter-leptos';
import { blanked } from '../rust-code.js';

/** A name in a format string, also as a width or precision: `{name}`, `{name:?}`, `{:width$}`, `{:.digits$}`. */
const IN_BRACES = /\{\{|\{([^{}]*)\}/g;
const NAME =
  /(?<=^\s*)(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*(?=\s*(?::|$))|(?<=:.*?)[\p{XID_Start}_][\p{XID_Continue}]*(?=\$)/gu;

/** What stands in front of the arguments of a macro; a view's strings are text. */
const CALL = /(?<!\b(?:view|template)\s*)!\s*$/;

/** The variables that format strings in a piece of code name: `format!("{label} {n}")`. Those without `r#`. */
export function inlineArguments(text: string, { start, end }: Span): (Span & { readonly name: string })[] {
  const piece = text.slice(start, end);
  const code = blanked(piece);
  const found: (Span & { readonly name: string })[] = [];
  for (const token of opaqueTokens(piece)) {
    if (token.kind !== 'literal' || !isMacroArgument(code, token.start)) continue;
    for (const { 1: content, index } of piece.slice(token.start, token.end).matchAll(IN_BRACES)) {
      for (const { 0: name, index: at } of (content ?? '').matchAll(NAME)) {
        // Given by name: `format!("{a}", a = 1)`.
        if (new RegExp(`^[^()[\\]{}]*\\b${name}\\s*=(?!=)`).test(code.slice(token.end))) continue;
        const from = start + token.start + index + 1 + at;
        found.push({ name: name.replace(/^r#/, ''), start: from, end: from + name.length });
      }
    }
  }
  return found;
}

function isMacroArgument(code: string, offset: number): boolean {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const character = code.charAt(at);
    if (')]}'.includes(character)) depth++;
    else if ('([{'.includes(character) && depth-- === 0) return CALL.test(code.slice(0, at));
  }
  return false;
}
