import { type Lexed, TokenKind } from '../rust/tokens.js';

/** What ends a literal that has quotes and no suffix. */
const LITERAL_END = /["'#]/;

/**
 * Whether there is a quoted literal with a suffix, which no code outside of macros may have, or a word glued to a quote
 * or a `#`, which is the prefix of a literal since the edition of 2021 (view-language.md 1.1).
 */
export function hasUnusualTokens({ text, kinds, starts, ends, count }: Lexed): boolean {
  for (let at = 0; at < count; at++) {
    const end = ends[at] ?? 0;
    if (kinds[at] === TokenKind.Ident && end === starts[at + 1] && LITERAL_END.test(text.charAt(end))) return true;
    if (kinds[at] !== TokenKind.Literal || isDigit(text.charCodeAt(starts[at] ?? 0))) continue;
    if (!LITERAL_END.test(text.charAt(end - 1))) return true;
  }
  return false;
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}
