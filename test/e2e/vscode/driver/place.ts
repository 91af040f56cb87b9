const CURSOR = '│';

/** A line and a column, both from 1, the column in UTF-16 units: as VS Code counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a mark is.
 *
 * @param text Of a file.
 * @param marked A piece of the text with `│` at the place.
 * @throws Where the piece is not there, or there twice: a test would not mean what it says.
 */
export function placeOf(text: string, marked: string): Place {
  const piece = marked.replace(CURSOR, '');
  const start = text.indexOf(piece);
  if (start < 0 || text.indexOf(piece, start + 1) >= 0) throw new Error(`not once in the file: ${piece}`);
  const before = text.slice(0, start + marked.indexOf(CURSOR));
  const line = before.split('\n');
  return { line: line.length, column: (line.at(-1) ?? '').length + 1 };
}
