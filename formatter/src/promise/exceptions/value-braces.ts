import { TokenKind } from '../../rust/tokens.js';
import { endsClosureHead, endsOperand, holdsOneExpression, isAloneInBraces } from '../expression.js';
import { isViewMacro, macroName } from '../macro-call.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** For the lexer they are names. */
const BOOLEANS: ReadonlySet<string> = new Set(['false', 'true']);

/**
 * Braces around an attribute's value, which come and go as the brace style says (leptosfmt.md 2.6), but only where the
 * value ends at the same place without them.
 */
export function valueBraces(walk: Walk): boolean {
  const { before, after, groups } = walk;
  if (
    isValue(walk, before) &&
    mayGo(walk, before) &&
    (isInKeptBraces(walk) || canStandBare(before, before.at, bareEnd(walk)))
  ) {
    // What stands in braces in braces may lose another pair the next time; and where a value has braces of its own,
    // such as those of a match, or comments, the grammar may find another end of it without braces around it.
    walk.isReshaped ||=
      before.is(before.at - 1, '{') || holdsBraces(before, before.at) || before.holdsComment(before.at);
    groups.openBefore();
    return true;
  }
  if (!isValue(walk, after) || !mayCome(walk, after) || !canStandBare(after, after.at, after.partner(after.at)))
    return false;
  // A macro in braces is a statement, which stands on lines of its own.
  walk.isReshaped = true;
  groups.openAfter();
  return true;
}

/** Whether the next token is a brace in a value's braces of which some do not go: those make all of it a block. */
function isInKeptBraces({ before, after, groups }: Walk): boolean {
  return before.is(before.at - 1, '{') && macroName(after, groups.innermost(after)) === undefined;
}

function mayGo({ rules }: Walk, side: Side): boolean {
  if (rules.attrValueBraceStyle === 'WhenRequired') return true;
  return rules.attrValueBraceStyle === 'AlwaysUnlessLit' && holdsLiteral(side, side.at);
}

function mayCome({ rules }: Walk, side: Side): boolean {
  if (rules.attrValueBraceStyle === 'Always') return true;
  return rules.attrValueBraceStyle === 'AlwaysUnlessLit' && !holdsLiteral(side, side.at);
}

/** Whether braces stand in a pair of braces, in no other delimiters. */
function holdsBraces(side: Side, open: number): boolean {
  const close = side.partner(open);
  for (let at = open + 1; at < close; at++) {
    if (side.is(at, '{')) return true;
    if (side.isOpen(at)) at = side.partner(at);
  }
  return false;
}

function holdsLiteral(side: Side, open: number): boolean {
  return isLiteral(side, open + 1) && side.isClose(open + 2);
}

function isLiteral(side: Side, index: number): boolean {
  return side.kind(index) === TokenKind.Literal || BOOLEANS.has(side.word(index));
}

/** Whether an attribute's value begins with the next token, a brace, or with a brace around nothing but that block. */
function isValue({ groups, rules }: Walk, side: Side): boolean {
  if (!side.is(side.at, '{')) return false;
  let outer = side.at;
  while (isAloneInBraces(side, outer)) outer--;
  if (!side.is(outer - 1, '=') || side.isInText(outer - 1)) return false;
  for (const open of groups.all(side)) {
    if (open >= outer) continue;
    const name = macroName(side, open);
    return name !== undefined && isViewMacro(name, rules.macroNames);
  }
  return false;
}

/**
 * Where what would stand without braces ends: what is in braces that the body of a closure gets cannot end the value.
 */
function bareEnd({ before, after }: Walk): number {
  const close = before.partner(before.at);
  let other = after.at;
  for (let at = before.at + 1; at < close; at++, other++) {
    // The comma behind a closure's parameters goes.
    if (before.is(at, ',') && !after.is(other, ',')) at++;
    if (after.is(other, '{') && !before.is(at, '{') && endsClosureHead(before, at - 1)) return at;
    if (before.isOpen(at)) at = before.partner(at);
    if (after.isOpen(other)) other = after.partner(other);
  }
  return close;
}

/**
 * Whether a parser would find the same end of the value if the braces were not there (view-language.md 1.5, 1.6).
 *
 * @param to The end of what would stand without any braces.
 */
function canStandBare(side: Side, open: number, to: number): boolean {
  const close = side.partner(open);
  const endsWithBrace = to < close;
  if (!holdsOneExpression(side, open) || !(endsWithBrace || endsOperand(side, close - 1))) return false;
  // A value that begins with a brace ends with its partner.
  if (side.is(open + 1, '{') && side.partner(open + 1) !== close - 1) return false;
  for (let at = open + 1; at < to; at++) {
    if (side.is(at, '>')) return false;
    if (side.isOpen(at)) at = side.partner(at);
  }
  return isEnd(side, close, endsWithBrace);
}

/** Whether what follows a value's closing brace cannot go on its expression. */
function isEnd(side: Side, close: number, endsWithBrace: boolean): boolean {
  let next = close + 1;
  while (side.is(next, '}')) next++;
  if (side.is(next, '{'))
    return endsWithBrace || !side.isIdent(close - 1) || isLiteral(side, close - 1) || side.is(close - 2, '.');
  if (side.is(next, '>')) return true;
  if (side.is(next, '/')) return side.is(next + 1, '>');
  return side.isIdent(next) && !side.isWord(next, 'as');
}
