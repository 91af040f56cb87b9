import type { TextEdit } from 'tree-sitter-leptos';
import type { Import } from '../../facts/facts.js';
import { beginsLine, endOfRemark, indentationBefore, newlineOf } from './line-text.js';

/**
 * The edit that adds a name to those between the braces of a `use`: `use ui::{Card, Link};` takes `Button` in front of
 * `Card`. Names that have a line of their own keep it, and the comments behind them.
 *
 * @returns Undefined where there is no name yet.
 */
export function intoGroup(text: string, imports: readonly Import[], name: string): TextEdit | undefined {
  const names = imports.filter(one => one.name !== undefined);
  const [first] = names;
  if (first === undefined) return undefined;
  const before = names.filter(one => (one.segments.at(-1) ?? '') < name).at(-1);
  return inLineOfItsOwn(text, first, before, name) ?? inLine(first, before, name);
}

function inLine(first: Import, before: Import | undefined, name: string): TextEdit {
  if (before !== undefined) return { start: before.end, end: before.end, text: `, ${name}` };
  return { start: first.start, end: first.start, text: `${name}, ` };
}

function inLineOfItsOwn(text: string, first: Import, before: Import | undefined, name: string): TextEdit | undefined {
  const beside = before ?? first;
  const behind = before === undefined ? text.lastIndexOf('{', first.start) + 1 : endOfComma(text, before.end);
  if (behind === undefined || !beginsLine(text, beside.start)) return undefined;
  const start = endOfRemark(text, behind);
  if (!/^[ \t]*[\r\n]/.test(text.slice(start, start + 200))) return undefined;
  return { start, end: start, text: `${newlineOf(text)}${indentationBefore(text, beside.start)}${name},` };
}

function endOfComma(text: string, offset: number): number | undefined {
  const comma = /^\s*,/.exec(text.slice(offset, offset + 200));
  return comma === null ? undefined : offset + comma[0].length;
}
