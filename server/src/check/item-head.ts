import { declarations, endOfAngles } from '../facts/arguments.js';
import { type Attribute, readOuter } from '../facts/attributes.js';
import { Cursor, type Source } from '../facts/cursor.js';
import { pairDelimiters } from '../facts/delimiters.js';
import type { Item } from '../facts/facts.js';
import { type Declaration, readDeclaration } from '../facts/parameters.js';
import { itemCode } from './item-code.js';
import type { RuleContext } from './rule.js';
import { codeOfDocument } from './view-place.js';

/** What stands in front of an item's body, read again token by token: facts keep only what is right about it. */
export interface ItemHead {
  /** From the item's attributes to its body; offsets of all that follows count from `start`. */
  readonly source: Source;
  /** Where the item begins in the document. */
  readonly start: number;
  readonly attributes: readonly Attribute[];
  /** The parameters of a function, the fields of a tuple struct. */
  readonly parameters: readonly Parameter[];
  /** Whether its name is followed by `(`. */
  readonly hasParameters: boolean;
}

/** A parameter; UTF-16 offsets in the head. */
export interface Parameter {
  readonly start: number;
  readonly end: number;
  /** Undefined for `self`, and where it is half-typed. */
  readonly declaration: Declaration | undefined;
}

/** Reads the head of one of the document's own items. */
export function headOf(item: Item, context: RuleContext): ItemHead {
  const { start, nameStart, name } = item;
  const text = context.document.text.slice(start, start + itemCode(item, context).headEnd);
  const source = { text, delimiters: pairDelimiters(text) };
  const cursor = new Cursor(source, 0, text.length);
  const { attributes } = readOuter(cursor);
  cursor.at = nameStart - start + name.length;
  cursor.peek();
  if (text.charAt(cursor.at) === '<') cursor.at = endOfAngles(source, cursor.at, text.length) ?? text.length;
  cursor.peek();
  const group = text.charAt(cursor.at) === '(' ? cursor.group : undefined;
  const parts = group === undefined ? [] : declarations(source, group.start, group.contentEnd);
  const parameters = parts.map(part => ({ ...part, declaration: readDeclaration(source, part) }));
  return { source, start, attributes, parameters, hasParameters: group !== undefined };
}

/** Whether an attribute of the item depends on how it is built. */
export function isConditional({ start, nameStart }: Item, context: RuleContext): boolean {
  const isNamed = context.document.text.slice(start, nameStart).includes('cfg_attr');
  return isNamed && codeOfDocument(context).slice(start, nameStart).includes('cfg_attr');
}
