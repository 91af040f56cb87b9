import { isAloneInBraces } from '../expression.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';
import { bodyBraces } from './body-braces.js';
import { valueBraces } from './value-braces.js';

/**
 * The inner braces of `{{…}}` around a value or body, where a brace comes next on the other side too, but one that is
 * not the same: of `{{ {a} b }}` and `{ {a} b }`, or where a comment stands in between.
 */
export function bracesInBraces(walk: Walk): boolean {
  const { before, after } = walk;
  if (!before.is(before.at, '{') || !after.is(after.at, '{') || !isAloneInBraces(before, before.at)) return false;
  if (isAloneInBraces(after, after.at) && areCommentsAlike(before, after)) return false;
  walk.isReshaped = true;
  return valueBraces(walk) || bodyBraces(walk);
}

/** Whether there are comments on both sides around the braces that come next, or on neither side. */
function areCommentsAlike(before: Side, after: Side): boolean {
  if (before.isBehindComment(before.at) !== after.isBehindComment(after.at)) return false;
  return before.isBehindComment(before.partner(before.at) + 1) === after.isBehindComment(after.partner(after.at) + 1);
}
