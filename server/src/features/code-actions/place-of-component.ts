import type { Span } from 'tree-sitter-leptos';
import type { Item, Scope } from '../../facts/facts.js';
import type { Place } from '../../project/model.js';
import { blanked } from '../rust-code.js';

/**
 * What a new component stands behind: the function that its view comes from, or, where its code needs what the body of the
 * function declares or imports, the last of these declarations.
 *
 * @param code All of the component's code that comes from the function.
 * @param offset Where its tag is put.
 */
export function behindWhat(code: string, { blocks }: Place, item: Item, offset: number): Span {
  const words = new Set(blanked(code).match(/[\p{XID_Start}_][\p{XID_Continue}]*/gu));
  const needed = blocks.findLast(block => item.start <= block.start && namesIn(block).some(name => words.has(name)));
  const declared = needed === undefined ? [] : declarationsIn(needed).filter(({ end }) => end <= offset);
  return (
    declared.reduce<Span | undefined>((last, next) => (last && last.end > next.end ? last : next), undefined) ?? item
  );
}

function namesIn({ items, imports }: Scope): readonly string[] {
  return [...items.map(({ name }) => name), ...imports.flatMap(({ name }) => name ?? [])];
}

function declarationsIn({ items, imports }: Scope): Span[] {
  return [
    ...items.map(({ start, end }) => ({ start, end })),
    ...imports.map(({ useStart, useEnd }) => ({ start: useStart, end: useEnd })),
  ];
}
