import { TokenKind } from '../../rust/tokens.js';
import type { Side } from '../side.js';
import type { Walk } from '../walk.js';

/** The fields of `x.0.1` may stand on two lines; for the lexer `0.1` is one number. */
export function tupleIndex({ before, after }: Walk): boolean {
  return passIndexes(before, after) || passIndexes(after, before);
}

/** @param joined The side that has the fields as one token. */
function passIndexes(joined: Side, apart: Side): boolean {
  if (joined.kind(joined.at) !== TokenKind.Literal || !joined.is(joined.at - 1, '.')) return false;
  if (!apart.is(apart.at + 1, '.') || !apart.is(apart.at - 1, '.')) return false;
  if (joined.word(joined.at) !== `${apart.word(apart.at)}.${apart.word(apart.at + 2)}`) return false;
  joined.at++;
  apart.at += 3;
  return true;
}
