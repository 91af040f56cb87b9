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
