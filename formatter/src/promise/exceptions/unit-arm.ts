import { endsArmHead, opensBody } from '../expression.js';
import { isInRust } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** The body `()` of a match arm may become `{}` (leptosfmt.md 2.13). */
export function unitArm({ before, after, groups, rules }: Walk): boolean {
  if (!isUnit(before) || !isInRust(before, groups, rules.macroNames)) return false;
  if (endsArmHead(before, before.at - 1) && isEmptyBlock(after)) {
    before.at += 2;
    after.at += 2;
    return true;
  }
  // `{ () }` loses its `()`.
  if (!isOnlyContent(before) || !after.is(after.at, '}')) return false;
  before.at += 2;
  return true;
}

function isUnit(side: Side): boolean {
  return side.is(side.at, '(') && side.is(side.at + 1, ')');
}

function isEmptyBlock(side: Side): boolean {
  return side.is(side.at, '{') && side.is(side.at + 1, '}');
}

/** Whether the next two tokens are all that is in the braces of an arm's body. */
function isOnlyContent(side: Side): boolean {
  const open = side.at - 1;
  return side.is(open, '{') && side.partner(open) === side.at + 2 && opensBody(side, open);
}
