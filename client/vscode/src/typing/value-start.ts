/**
 * Whether a space behind this text may be in a string literal, as far as one line can tell; the server knows.
 *
 * @param before The line up to the space.
 */
export function mayGoOnInString(before: string): boolean {
  const quotes = before.match(/(?<!\\)"/g) ?? [];
  return quotes.length % 2 === 1;
}
