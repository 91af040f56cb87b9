import { TokenKind } from '../rust/tokens.js';
import { followsOperand } from './expression.js';
import type { Groups } from './groups.js';
import { isDirectlyInView } from './macro-call.js';
import type { Side } from './side.js';
import type { Walk } from './walk.js';

/** First characters of the operators that end with a `=`. Not `<` and `>`, which as brackets may touch any `=`. */
const BEFORE_EQUALS = '=!+-*/%^&|.';

/**
 * Whether the next tokens of both sides are one operator together with the ones in front of them, or on both sides
 * are not. Tokens are single characters of punctuation, so `a & &b` has those of `a && b`.
 */
export function isSameSpacing({ before, after, groups, rules }: Walk): boolean {
  if (before.kind(before.at) !== TokenKind.Punct || before.kind(before.at - 1) !== TokenKind.Punct) return true;
  if (after.kind(after.at - 1) !== TokenKind.Punct) return true;
  const touches = before.end(before.at - 1) === before.start(before.at);
  if (touches === (after.end(after.at - 1) === after.start(after.at))) return true;
  return !isOperator(before) || endsKey(before, groups, rules.macroNames);
}

/** Whether the next token is what stands behind an attribute's key, which may end with a `-` or `.`. */
function endsKey(side: Side, groups: Groups, macroNames: readonly string[]): boolean {
  const isBehindKey = side.is(side.at - 1, '-') || side.is(side.at - 1, '.');
  if (!isBehindKey || !(side.is(side.at, '=') || side.is(side.at, '>'))) return false;
  return isDirectlyInView(side, groups, macroNames);
}

/** Whether the next token and the one in front of it mean something else where they touch. */
function isOperator(side: Side): boolean {
  const first = side.at - 1;
  if (side.is(side.at, '=')) return BEFORE_EQUALS.includes(side.word(first));
  if (side.is(side.at, '>')) return side.is(first, '=') || (side.is(first, '-') && !side.is(first - 1, '-'));
  if (side.is(side.at, ':') || side.is(side.at, '.')) return side.is(first, side.word(side.at));
  // In front of an operand `&&` are two references, and `||` is a closure's head.
  if (side.is(side.at, '&') || side.is(side.at, '|'))
    return side.is(first, side.word(side.at)) && followsOperand(side, first);
  return false;
}
