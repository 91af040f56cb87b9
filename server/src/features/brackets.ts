/**
 * Where the last bracket stands that a piece of code opens and does not close; -1 without one.
 *
 * @param code Without literals and comments.
 */
export function openBracket(code: string): number {
  let depth = 0;
  for (let at = code.length - 1; at >= 0; at--) {
    const character = code.charAt(at);
    if (/[)\]}]/.test(character)) depth++;
    else if (/[([{]/.test(character) && depth-- === 0) return at;
  }
  return -1;
}

/**
 * Where the bracket stands that closes the group in which an offset lies; the end of the code without one.
 *
 * @param code Without literals and comments.
 */
export function endOfGroup(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const character = code.charAt(at);
    if (/[([{]/.test(character)) depth++;
    else if (/[)\]}]/.test(character) && depth-- === 0) return at;
  }
  return code.length;
}

/**
 * What of a piece of code stands outside of all brackets, these left out as well.
 *
 * @param code Without literals and comments.
 */
export function outsideBrackets(code: string): string {
  let depth = 0;
  let outside = '';
  for (const character of code) {
    if (/[([{]/.test(character)) depth++;
    else if (/[)\]}]/.test(character)) depth--;
    else if (depth === 0) outside += character;
  }
  return outside;
}
