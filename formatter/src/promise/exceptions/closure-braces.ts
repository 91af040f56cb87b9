import { firstIndex } from '../../rust/first-index.js';
import { TokenKind } from '../../rust/tokens.js';
import { bracesOfMacro, endsClosureHead, endsOperand } from '../expression.js';
import { isInRust } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** Prefix operators; a `#` or `<` at the beginning of a statement is left to a parser. */
const PREFIXES = '&*!-';

/**
 * Braces around the whole body of a closure that no parser has to look at again. That takes two things.
 *
 * The tree is the same, but for the block: what was parsed as the body is in the braces to its last token
 * (`closureBodies`, which `Groups` compares where they close). It begins like an expression and like nothing else that
 * a statement can be, so a parser reads it as the one expression of the block. Behind the brace stands what stood
 * behind the body; that did not go on the body, which is as long as an expression can be, and it is nothing that could
 * go on a block.
 *
 * It is printed in the same way. The printer puts such a body and the expression of a block in the same boxes: what is
 * different is that the braces are words, four columns which widen the box of the body and all that are around it. The
 * body got its braces because its box did not fit. A box around one that does not fit does not fit either, nor does
 * what stands between two breaks with such a box in it: all that is wider now was broken already, and what is not wider
 * is as it was. Only what the printer decides by the code of a value is left out: whether that needs braces.
 */
export function closureBraces(walk: Walk): boolean {
  const { before, after, groups, rules } = walk;
  if (!after.is(after.at, '{') || !after.is(after.at - 1, '|') || !endsClosureHead(before, before.at - 1)) return false;
  const bodyEnd = rules.closureBodies.get(before.start(before.at));
  if (bodyEnd === undefined) return false;
  const end = firstIndex(before.lexed.count, at => before.start(at) >= bodyEnd);
  if (!beginsExpression(before, before.at, end) || !isEnd(walk, end) || !isInRust(walk)) return false;
  groups.openAfter(end);
  return true;
}

/**
 * Whether a parser takes these tokens, which are an expression, for the same expression where a statement begins. It
 * does save for keywords that begin a block or an item too, and for what goes on behind a macro's braces.
 */
function beginsExpression(side: Side, first: number, end: number): boolean {
  switch (side.kind(first)) {
    case TokenKind.Literal:
      return true;
    case TokenKind.Punct:
      return PREFIXES.includes(side.word(first));
    case TokenKind.Open:
      return !side.is(first, '{');
    case TokenKind.Ident:
      return endsOperand(side, first) && !side.isWord(first, 'try') && !endsStatement(side, first, end);
    default:
      return false;
  }
}

/** Whether a macro begins here that is a statement for its braces, though the expression goes on behind them. */
function endsStatement(side: Side, first: number, end: number): boolean {
  const open = bracesOfMacro(side, first);
  if (open === undefined) return false;
  const next = side.partner(open) + 1;
  return next !== end && !side.is(next, '?') && !(side.is(next, '.') && !side.is(next + 1, '.'));
}

/** @param end The token behind the body as it was. */
function isEnd({ before, after }: Walk, end: number): boolean {
  const next = after.partner(after.at) + 1;
  if (after.is(next, ',') || after.is(next, ';')) return true;
  if (after.isClose(next)) return !isBraceOfValue(after, next);
  if (before.word(end) !== after.word(next) && !isBraceOfValue(before, end)) return false;
  // The rest of a tag, behind a value without braces.
  if (after.isIdent(next)) return !after.isWord(next, 'as') && !after.isWord(next, 'else');
  return after.is(next, '>') || (after.is(next, '/') && after.is(next + 1, '>'));
}

/** Whether this is the closing brace of what may be an attribute's value. */
function isBraceOfValue(side: Side, close: number): boolean {
  return side.is(close, '}') && side.is(side.partner(close) - 1, '=');
}
