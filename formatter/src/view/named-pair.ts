import type { Expr } from '../rust/ast.js';

const KEYS: ReadonlySet<string> = new Set(['class', 'style']);

/**
 * Whether a bare value is the pair of `class=("name", condition)` or `style=("name", value)`. The macro looks for a
 * tuple: in braces it would be the value of the whole attribute, of which an element has one, and which takes no list
 * of names.
 */
export function isNamedPair(key: string, value: Expr): boolean {
  return value.kind === 'tuple' && KEYS.has(key);
}
