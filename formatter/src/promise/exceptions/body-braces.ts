import { endsClosureHead, holdsOneExpression, isAloneInBraces, opensBody } from '../expression.js';
import { isInRust } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/**
 * Braces around the one expression that a closure's or match arm's body is: they come where it is broken over lines,
 * and go again around that of an arm (leptosfmt.md 2.13).
 */
export function bodyBraces(walk: Walk): boolean {
  const { before, after, groups } = walk;
  if (isBody(walk, after)) {
    groups.openAfter();
    return true;
  }
  if (!isBody(walk, before) || endsClosureHead(before, before.at - 1)) return false;
  groups.openBefore();
  return true;
}

function isBody(walk: Walk, side: Side): boolean {
  const open = side.at;
  return (
    side.is(open, '{') &&
    opensBody(side, open) &&
    // Of two pairs it is the same which one goes.
    (holdsOneExpression(side, open) || isAloneInBraces(side, open)) &&
    isInRust(walk)
  );
}
