import { declarations } from './arguments.js';
import type { Source } from './cursor.js';
import { type Declaration, readDeclaration } from './parameters.js';

/** The fields that are declared in `[start, end)`, the content of a struct's braces. */
export function fieldsOf(source: Source, start: number, end: number): readonly Declaration[] {
  return declarations(source, start, end).flatMap(part => readDeclaration(source, part) ?? []);
}
