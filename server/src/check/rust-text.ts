import { opaqueTokens } from 'tree-sitter-leptos';

/** What `outsideBrackets` puts in the place of a hidden character. */
export const HIDDEN = '\u{0}';

/**
 * A piece of Rust of which only the tokens outside of `()`, `[]`, `{}`, literals and comments are left, everything
 * else hidden, so that offsets stay the same. It ends before a bracket that closes what was opened before the piece.
 */
export function outsideBrackets(text: string): string {
  let plain = '';
  let offset = 0;
  for (const { start, end } of opaqueTokens(text)) {
    plain += text.slice(offset, start) + HIDDEN.repeat(end - start);
    offset = end;
  }
  plain += text.slice(offset);
  let depth = 0;
  let shown = '';
  for (let index = 0; index < plain.length; index++) {
    const character = plain.charAt(index);
    if (')]}'.includes(character) && --depth < 0) break;
    shown += depth === 0 ? character : HIDDEN;
    if ('([{'.includes(character)) depth++;
  }
  return shown;
}

/** Whether a character, by its code, is one of `([{`. */
export function isOpening(character: number): boolean {
  return character === 40 || character === 91 || character === 123;
}

/** Whether a character, by its code, is one of `)]}`. */
export function isClosing(character: number): boolean {
  return character === 41 || character === 93 || character === 125;
}
