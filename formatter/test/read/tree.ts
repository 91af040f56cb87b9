import { Located } from 'tree-sitter-leptos';

/** What says where a node belongs, and what the grammar remembers to use it again. */
const LEFT_OUT = new Set(['owner', 'from', 'length', 'syntaxType', 'syntaxLength', 'isWhole']);

/** A view, or a part of one, as plain data with absolute places. */
export function treeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value !== 'object' || value === null) return value;
  const place = value instanceof Located ? { class: value.constructor.name, start: value.start, end: value.end } : {};
  const parts = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return { ...place, ...Object.fromEntries(parts.map(([key, part]) => [key, treeOf(part)])) };
}
