import { endsArmHead } from '../expression.js';
import { isInRust } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** The comma behind a match arm may come or go where the arm's body ends with a brace on the side that has no comma. */
export function armComma(walk: Walk): boolean {
  return passComma(walk, walk.before, walk.after) || passComma(walk, walk.after, walk.before);
}

function passComma(walk: Walk, side: Side, other: Side): boolean {
  if (!side.is(side.at, ',') || !other.is(other.at - 1, '}')) return false;
  if (!isBehindArmHead(side) || !isInRust(walk)) return false;
  side.at++;
  return true;
}

function isBehindArmHead(side: Side): boolean {
  for (let at = side.previous(side.at); at >= 0; at = side.previous(at)) {
    if (endsArmHead(side, at)) return true;
    if (side.isOpen(at) && side.partner(at) > side.at) return false;
  }
  return false;
}
