import type { Span } from 'tree-sitter-leptos';
import { isAlwaysKeyword } from '../rust-keywords.js';
import { next, type RustTokens, textAt } from './rust-tokens.js';

/** The names in patterns that bind something: no types, paths, constants, and no fields that are given another name. */
export function patternNames(code: RustTokens, { start, end }: Span): { name: string; nameStart: number }[] {
  const found: { name: string; nameStart: number }[] = [];
  for (let at = start; at < end; at++) {
    const token = code.tokens[at];
    if (token === undefined) break;
    const behind = textAt(code, at + 1);
    if (token.text === '#' && behind === '[') at = code.partners.get(at + 1) ?? end;
    else if (token.text === ':' && !isInStruct(code, at, start)) at = next(code, at, [',']) - 1;
    else if (/^(?:r#)?[\p{Ll}_]/u.test(token.text) && !isAlwaysKeyword(token.text) && !/^(?:::|[({!])$/.test(behind)) {
      const isField = behind === ':' && isInStruct(code, at, start);
      if (!isField && textAt(code, at - 1) !== '::')
        found.push({ name: token.text.replace(/^r#/, ''), nameStart: token.start });
    }
  }
  return found;
}

/** Whether a colon stands between a field and its pattern, instead of in front of a type. */
function isInStruct({ tokens, partners }: RustTokens, index: number, first: number): boolean {
  for (let at = index - 1; at >= first; at--) {
    const open = partners.get(at);
    if (open !== undefined && open < at) at = open;
    else if (/^[([{]$/.test(tokens[at]?.text ?? '')) return tokens[at]?.text === '{';
  }
  return false;
}
