/** Ways over what has no structure in CSS. All take the offset of the first character and return the one behind. */

/** @returns The offset itself where no comment begins. */
export function behindComment(css: string, at: number, lineComments: boolean): number {
  if (css.charAt(at + 1) === '*') return behind(css, '*/', at + 2);
  if (!lineComments || css.charAt(at + 1) !== '/') return at;
  const end = css.indexOf('\n', at);
  return end < 0 ? css.length : end;
}

/** A string ends at its quote, a broken one with its line. */
export function behindString(css: string, quote: number): number {
  const mark = css.charAt(quote);
  for (let at = quote + 1; at < css.length; at++) {
    const character = css.charAt(at);
    if (character === '\\') at++;
    else if (character === mark) return at + 1;
    else if (character === '\n') return at;
  }
  return css.length;
}

/** `#{…}` of SCSS, from the `#`. */
export function behindInterpolation(css: string, hash: number): number {
  let depth = 0;
  for (let at = hash + 1; at < css.length; at++) {
    const character = css.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

/** Behind the next occurrence of a mark; the end of the text where there is none. */
export function behind(css: string, mark: string, from: number): number {
  const found = css.indexOf(mark, from);
  return found < 0 ? css.length : found + mark.length;
}
