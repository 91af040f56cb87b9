import { opaqueTokens } from 'tree-sitter-leptos';

/** A piece of Rust of the same length with blanks for its literals and comments, so that only code is left to look at. */
export function blanked(code: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of opaqueTokens(code)) {
    result += code.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return result + code.slice(from);
}
