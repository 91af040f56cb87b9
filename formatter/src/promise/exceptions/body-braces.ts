import { endsClosureHead, holdsOneExpression, opensBody } from '../expression.js';
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

/** Whether these are the inner braces of `{{…}}`: of two pairs it is the same which one goes. */
function isAloneInBraces(side: Side, open: number): boolean {
  return side.is(open - 1, '{') && side.partner(open - 1) === side.partner(open) + 1;
}

function isBody({ groups, rules }: Walk, side: Side): boolean {
  const open = side.at;
  return (
    side.is(open, '{') &&
    opensBody(side, open) &&
    (holdsOneExpression(side, open) || isAloneInBraces(side, open)) &&
    isInRust(side, groups, rules.macroNames)
  );
}
