import { Cursor } from '../../facts/cursor.js';
import { pairDelimiters } from '../../facts/delimiters.js';
import type { Item } from '../../facts/facts.js';
import { readDeclaration } from '../../facts/parameters.js';
import { parametersOf, readSignature } from '../../facts/signature.js';
import { squeezed } from '../../facts/squeezed.js';
import { blanked } from '../rust-code.js';

/**
 * The type that a function gives a parameter.
 *
 * @param name Without `r#`.
 * @returns Undefined where the name is a part of a pattern.
 */
export function typeOfParameter(name: string, text: string, item: Item): string | undefined {
  const source = { text, delimiters: pairDelimiters(text) };
  const cursor = new Cursor(source, item.nameStart, item.end);
  cursor.word();
  const parameters = parametersOf(source, readSignature(cursor, item.start));
  const type = parameters.map(part => readDeclaration(source, part)).find(part => part?.name === name)?.type;
  return type === '' ? undefined : type;
}

/** The type that a `let` at the beginning of some code gives the variable that it binds; undefined where it gives none. */
export function typeOfLet(name: string, code: string): string | undefined {
  const head = new RegExp(`^let\\s+(?:mut\\s+)?(?:r#)?${name}\\s*:(?!:)`, 'u').exec(code)?.[0];
  if (head === undefined) return undefined;
  const type = squeezed(code, head.length, endOfType(blanked(code), head.length));
  return type === '' ? undefined : type;
}

/** The `=` or `;` that is in no brackets: `Box<dyn Iterator<Item = u8>>` and `[u8; 4]` hold some. */
function endOfType(code: string, from: number): number {
  let depth = 0;
  for (const { 0: mark, index } of code.slice(from).matchAll(/->|[<({[\])}>=;]/g)) {
    if (depth === 0 && (mark === '=' || mark === ';')) return from + index;
    if ('<({['.includes(mark)) depth++;
    else if ('>)}]'.includes(mark)) depth--;
  }
  return code.length;
}
