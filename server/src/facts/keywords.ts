/**
 * Words that begin an item, or a statement in a block, and are never part of a path: where a half-typed item runs into
 * one, it is over. `self`, `super` and `crate` are left out, and so are the words that are keywords only in places.
 */
const ITEM_WORDS: ReadonlySet<string> = new Set([
  'async',
  'const',
  'enum',
  'extern',
  'fn',
  'for',
  'if',
  'impl',
  'let',
  'loop',
  'match',
  'mod',
  'pub',
  'return',
  'static',
  'struct',
  'trait',
  'type',
  'unsafe',
  'use',
  'while',
]);

/** Whether a word begins an item or a statement, and so ends what is half-typed in front of it. */
export function isItemWord(word: string): boolean {
  return ITEM_WORDS.has(word);
}
