import type { MacroCall, Path } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';

/** Whether a `!` stands here that is not half of `!=`. */
export function isMacroBang(cursor: Cursor): boolean {
  return cursor.code === Code.Bang && !cursor.isPair(Code.Bang, Code.Equals);
}

/** The call of the macro with this path, from the `!` on. */
export function parseMacroCall(cursor: Cursor, path: Path): MacroCall {
  cursor.expect(Code.Bang);
  const delimiter = delimiterOf(cursor);
  const body = cursor.skipGroup();
  return { start: path.start, end: cursor.end, path, delimiter, body };
}

function delimiterOf(cursor: Cursor): MacroCall['delimiter'] {
  switch (cursor.code) {
    case Code.OpenParen:
      return '(';
    case Code.OpenBracket:
      return '[';
    case Code.OpenBrace:
      return '{';
    default:
      return cursor.fail();
  }
}
