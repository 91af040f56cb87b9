import { TokenKind } from '../rust/tokens.js';
import type { Side } from './side.js';

/** Keywords that an expression follows, so that they are not the end of one. */
const BEFORE_EXPRESSION: ReadonlySet<string> = new Set(
  `as async box break const continue dyn else for if impl in let loop match move mut ref return static unsafe where while
  yield`.split(/\s+/),
);

/** Begin an expression that is a whole statement where its last brace closes. */
const BLOCK_LIKE: ReadonlySet<string> = new Set(['const', 'for', 'if', 'loop', 'match', 'try', 'unsafe', 'while']);

/** Begin a statement that is no expression. */
const NO_EXPRESSION: ReadonlySet<string> = new Set([
  'enum',
  'fn',
  'impl',
  'let',
  'mod',
  'pub',
  'struct',
  'trait',
  'type',
  'use',
]);

/** Begin an item that may end with a brace. */
const ITEMS: ReadonlySet<string> = new Set(['enum', 'extern', 'fn', 'impl', 'mod', 'pub', 'struct', 'trait']);

/** Whether an operand ends with this token, so that what follows is an operator and no prefix. */
export function endsOperand(side: Side, index: number): boolean {
  switch (side.kind(index)) {
    case TokenKind.Ident:
      return !BEFORE_EXPRESSION.has(side.word(index));
    case TokenKind.Literal:
    case TokenKind.Close:
      return true;
    case TokenKind.Punct:
      return side.is(index, '?') || (side.is(index, '>') && closesGenerics(side, index));
    default:
      return false;
  }
}

/** Whether a `<` stands in front of this `>`, and no operator in between that generics do not have. */
function closesGenerics(side: Side, index: number): boolean {
  const open = genericsStart(side, index);
  return open !== undefined && (!side.isJoint(open - 1, '<<') || side.is(index + 1, ':'));
}

/** The `<` in front of a `>`, with no operator in between that generics do not have. */
function genericsStart(side: Side, index: number): number | undefined {
  let depth = 0;
  for (let at = index; at >= 0; at = side.previous(at)) {
    if (side.is(at, '>') && !isArrow(side, at)) depth++;
    else if (side.is(at, '<') && --depth === 0) return at;
    else if (depth === 0 || side.is(at, ';') || side.isJoint(at, '||') || side.isJoint(at, '&&')) return undefined;
    else if (side.isOpen(at) && side.partner(at) > index) return undefined;
  }
  return undefined;
}

/**
 * Whether what stands behind an operand comes next, an operator rather than a prefix: not behind a statement or match
 * arm that a brace ends, nor behind an attribute.
 */
export function followsOperand(side: Side, index: number): boolean {
  const last = index - 1;
  return endsOperand(side, last) && !endsStatement(side, last) && !side.is(side.partner(last) - 1, '#');
}

/** Whether this token is the brace that ends a statement or match arm. */
function endsStatement(side: Side, close: number): boolean {
  if (!side.is(close, '}') || continuesStatement(side, close + 1)) return false;
  const open = side.partner(close);
  if (endsArmHead(side, open - 1)) return true;
  let first = statementStart(side, open);
  while (side.is(first, '#')) first = side.partner(first + 1) + 1;
  return beginsBlockLike(side, first) || beginsItem(side, first);
}

function beginsItem(side: Side, index: number): boolean {
  if (side.isWord(index, 'async')) return side.isWord(index + 1, 'fn') || side.isWord(index + 1, 'unsafe');
  return side.isIdent(index) && ITEMS.has(side.word(index));
}

/** The first token of the statement or match arm's body that this token is in. */
function statementStart(side: Side, index: number): number {
  for (let at = index; ; ) {
    const before = side.previous(at);
    if (before < 0 || side.is(before, ';') || side.is(before, ',') || endsArmHead(side, before)) return at;
    if (side.isOpen(before) && side.partner(before) > index) return at;
    if (side.is(at - 1, '}') && !continuesStatement(side, at)) return at;
    at = turbofishStart(side, before) ?? before;
  }
}

/** The `<` of the `::<A, B>` that this token ends: its commas separate no match arms. */
function turbofishStart(side: Side, index: number): number | undefined {
  const open = side.is(index, '>') ? genericsStart(side, index) : undefined;
  return open !== undefined && side.isJoint(open - 2, '::') ? open : undefined;
}

/** Whether this `>` is that of `=>` or `->`. */
function isArrow(side: Side, index: number): boolean {
  return side.isJoint(index - 1, '=>') || side.isJoint(index - 1, '->');
}

/** Whether this token is the `|` that closes a closure's parameters. */
export function endsClosureHead(side: Side, index: number): boolean {
  if (!side.is(index, '|')) return false;
  let open = side.previous(index);
  while (open >= 0 && !side.is(open, '|')) {
    if (side.isOpen(open) && side.partner(open) > index) return false;
    open = side.previous(open);
  }
  return open >= 0 && !followsOperand(side, open) && !side.isJoint(open - 1, '||');
}

/** Whether this token is the `>` of a match arm's `=>`. */
export function endsArmHead(side: Side, index: number): boolean {
  return side.isJoint(index - 1, '=>');
}

/** Whether these are the inner braces of `{{…}}`. */
export function isAloneInBraces(side: Side, open: number): boolean {
  return side.is(open - 1, '{') && side.partner(open - 1) === side.partner(open) + 1;
}

/**
 * Whether a brace can be the first token of a closure's or match arm's body, as that of a block around all of it, or
 * of one in such a block.
 */
export function opensBody(side: Side, open: number): boolean {
  let outer = open;
  while (isAloneInBraces(side, outer)) outer--;
  return endsArmHead(side, outer - 1) || endsClosureHead(side, outer - 1);
}

/** Whether between these braces there is one expression and nothing else. */
export function holdsOneExpression(side: Side, open: number): boolean {
  const close = side.partner(open);
  if (close === open + 1 || (side.isIdent(open + 1) && NO_EXPRESSION.has(side.word(open + 1)))) return false;
  const isBlockLike = beginsBlockLike(side, open + 1);
  for (let at = open + 1; at < close; at++) {
    if (side.is(at, ';')) return false;
    at = endOfPattern(side, at, close);
    if (!side.isOpen(at)) continue;
    at = side.partner(at);
    if (isBlockLike && side.is(at, '}') && at + 1 < close && !continuesStatement(side, at + 1)) return false;
  }
  return true;
}

/** Where the pattern behind the `let` or `for` at an index ends: it may hold braces. The index itself if it is neither. */
function endOfPattern(side: Side, index: number, limit: number): number {
  const isLet = side.isWord(index, 'let');
  if (!isLet && !(side.isWord(index, 'for') && !side.is(index + 1, '<'))) return index;
  for (let at = index + 1; at < limit; at++) {
    if (side.isOpen(at)) at = side.partner(at);
    else if (isLet ? side.is(at, '=') && !side.isJoint(at - 1, '.=') : side.isWord(at, 'in')) return at;
  }
  return index;
}

/** Whether an expression begins here that is a statement without a semicolon: another could follow. */
function beginsBlockLike(side: Side, index: number): boolean {
  if (side.is(index, '{') || side.kind(index) === TokenKind.Lifetime) return true;
  if (!side.isIdent(index)) return false;
  return BLOCK_LIKE.has(side.word(index)) || bracesOfMacro(side, index) !== undefined;
}

/** The opening brace of the macro call that begins here; undefined where none begins, or one with other delimiters. */
export function bracesOfMacro(side: Side, index: number): number | undefined {
  let at = index;
  while (side.isIdent(at) || side.is(at, ':')) at++;
  return side.is(at, '!') && side.is(at + 1, '{') ? at + 1 : undefined;
}

/** Whether what begins here belongs to the statement whose `}` stands in front of it. */
function continuesStatement(side: Side, index: number): boolean {
  // A `,` or `>` stands behind a constant in generics.
  if (side.kind(index) === TokenKind.Punct && '.?=,>'.includes(side.word(index))) return true;
  return side.isWord(index, 'else') || side.isWord(index, 'in');
}
