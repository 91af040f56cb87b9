import { endsClosureHead, endsOperand, followsOperand } from '../expression.js';
import { isInRust, isViewMacro, macroName } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** A comma behind the last element of a list may come or go; not that of a tuple of one element, nor that of a text. */
export function trailingComma(walk: Walk): boolean {
  return passComma(walk, walk.before) || passComma(walk, walk.after);
}

function passComma(walk: Walk, side: Side): boolean {
  if (!endsList(side) || !isInRust(walk)) return false;
  if (side.is(side.at + 1, ')') && !isInBinding(walk, side) && isTupleOfOne(side)) return false;
  side.at++;
  return true;
}

/** Whether the next token is a comma behind the last element of something. */
function endsList(side: Side): boolean {
  const comma = side.at;
  if (!side.is(comma, ',') || side.isOpen(comma - 1) || side.is(comma - 1, ',')) return false;
  return side.isClose(comma + 1) || side.is(comma + 1, '>') || endsClosureHead(side, comma + 1);
}

/** Whether the next token is in the patterns of `let(a, b)`, an attribute. */
function isInBinding({ groups, rules }: Walk, side: Side): boolean {
  const [open = -1, outer = -1] = groups.all(side);
  const name = macroName(side, outer);
  return side.isWord(open - 1, 'let') && name !== undefined && isViewMacro(name, rules.macroNames);
}

/** Whether the next token, a comma in front of a `)`, is what makes a tuple of what is in front of it. */
function isTupleOfOne(side: Side): boolean {
  const open = side.partner(side.at + 1);
  const isCall =
    side.isWord(open - 1, 'fn') || side.is(open - 1, '!') || (endsOperand(side, open - 1) && !side.is(open - 1, '}'));
  return !isCall && !holdsComma(side, open + 1, side.at);
}

/** Whether a comma stands between two tokens that is in no brackets, in no generics, and in no closure's parameters. */
function holdsComma(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (side.is(at, ',')) return true;
    if (side.isOpen(at)) at = side.partner(at);
    else if (side.is(at, '<')) at = endOfGenerics(side, at, to) ?? at;
    else if (side.is(at, '|')) at = endOfBars(side, at, to);
  }
  return false;
}

/** The `>` of what may be generics. A tuple of two comparisons looks the same: `(a < b, c > d)`. */
function endOfGenerics(side: Side, open: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    if (side.isOpen(at)) at = side.partner(at);
    else if (side.is(at, '<')) depth++;
    else if (side.is(at, '>') && !side.isJoint(at - 1, '->') && --depth === 0) return at;
  }
  return undefined;
}

/** The `|` behind a closure's parameters, or the last one of an operator. */
function endOfBars(side: Side, first: number, limit: number): number {
  if (followsOperand(side, first)) return side.isJoint(first, '||') ? first + 1 : first;
  for (let at = first + 1; at < limit; at++) {
    if (side.isOpen(at)) at = side.partner(at);
    else if (side.is(at, '|')) return at;
  }
  return first;
}
