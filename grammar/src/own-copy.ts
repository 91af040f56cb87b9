/** V8 copies what is shorter when it cuts it out of a text. */
const SHORTEST_SLICE = 13;

/**
 * A piece of a text that does not hold on to the text. What V8 cuts out of a string is a view of it: a name that is kept
 * while somebody types would keep the whole text as it was when the name was read, one text for each keystroke.
 */
export function ownCopy(piece: string): string {
  return piece.length < SHORTEST_SLICE ? piece : ` ${piece}`.slice(1);
}
