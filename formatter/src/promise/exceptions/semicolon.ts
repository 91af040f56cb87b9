import { isInRust } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** Begin what has no value to give, so that a semicolon behind it changes nothing. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['break', 'continue', 'return', 'yield']);

/** Whether a semicolon behind the block of what this keyword begins is for nothing, or undefined for other words. */
const BLOCK_KEYWORDS: ReadonlyMap<string, boolean> = new Map([
  ...['enum', 'fn', 'for', 'if', 'impl', 'mod', 'struct', 'trait', 'union', 'while'].map(word => [word, true] as const),
  ...['async', 'const', 'else', 'loop', 'match', 'move', 'try', 'unsafe'].map(word => [word, false] as const),
]);

/**
 * A semicolon may come behind the last expression of a block that has no value, as `return x` or `x = 1`, and go behind
 * a loop or `if` that has none, and where a statement ends that is nothing else (leptosfmt.md 2.13).
 */
export function semicolon({ before, after, groups, rules }: Walk): boolean {
  if (after.is(after.at, ';') && after.is(after.at + 1, '}')) {
    if (!endsWithoutValue(after) || !isInRust(after, groups, rules.macroNames)) return false;
    after.at++;
    return true;
  }
  if (!before.is(before.at, ';') || !before.is(groups.innermost(before), '{')) return false;
  if (!isEmptyStatement(before) && !isBehindBlock(before)) return false;
  if (!isInRust(before, groups, rules.macroNames)) return false;
  before.at++;
  return true;
}

/** Whether what the next token, a semicolon, ends is an assignment or leaves the block. */
function endsWithoutValue(side: Side): boolean {
  for (let at = side.previous(side.at); at >= 0; at = side.previous(at)) {
    if (side.is(at, ';') || isAround(side, at)) return false;
    if (side.isIdent(at) && WITHOUT_VALUE.has(side.word(at)) && beginsStatement(side, at)) return true;
    if (isAssignment(side, at)) return !isOfLet(side, at);
  }
  return false;
}

function beginsStatement(side: Side, index: number): boolean {
  return side.is(index - 1, ';') || side.is(index - 1, '{') || side.is(index - 1, '}');
}

function isAssignment(side: Side, index: number): boolean {
  if (!side.is(index, '=') || side.isJoint(index, '==') || side.isJoint(index, '=>')) return false;
  if (side.isJoint(index - 1, '==') || side.isJoint(index - 1, '!=') || side.isJoint(index - 1, '.=')) return false;
  const isComparison = side.isJoint(index - 1, '<=') || side.isJoint(index - 1, '>=');
  return !isComparison || side.isJoint(index - 2, '<<') || side.isJoint(index - 2, '>>');
}

/** Whether a `=` belongs to a `let`, as in `if let Some(x) = y {}`. */
function isOfLet(side: Side, equals: number): boolean {
  for (let at = side.previous(equals); at >= 0; at = side.previous(at)) {
    if (side.isWord(at, 'let')) return true;
    const isStatementEnd = side.is(at, '{') && side.partner(at) !== equals - 1;
    if (side.is(at, ';') || isStatementEnd || isAround(side, at)) return false;
  }
  return false;
}

function isEmptyStatement(side: Side): boolean {
  return side.is(side.at - 1, ';') || side.is(side.at - 1, '{');
}

/** Whether the next token is a semicolon behind a block that has no value, or behind an item. */
function isBehindBlock(side: Side): boolean {
  if (!side.is(side.at - 1, '}')) return false;
  for (let at = side.previous(side.previous(side.at)); at >= 0; at = side.previous(at)) {
    if (side.is(at, ';') || isAround(side, at)) return false;
    const found = side.isIdent(at) ? BLOCK_KEYWORDS.get(side.word(at)) : undefined;
    if (found !== undefined) return found;
  }
  return false;
}

/** Whether this opening delimiter is that of the pair that the next token is in. */
function isAround(side: Side, index: number): boolean {
  return side.isOpen(index) && side.partner(index) > side.at;
}
