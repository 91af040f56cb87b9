import { LineIndex } from 'tree-sitter-leptos/parserless';
import type { Refusal } from '../format.js';

/** An error as prettier wants it: with a place, it prints the lines around. Lines and columns count from 1. */
class SyntaxErrorAt extends SyntaxError {
  constructor(
    message: string,
    readonly loc: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>,
  ) {
    super(message);
  }
}

/** What prettier throws for a view that does not parse: it leaves the file as it is, and its command exits with 2. */
export function syntaxError(text: string, { start, end, message }: Refusal): SyntaxError {
  const lines = LineIndex.of(text);
  const placeOf = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const place = placeOf(start);
  return new SyntaxErrorAt(`${message} (${place.line}:${place.column})`, { start: place, end: placeOf(end) });
}
