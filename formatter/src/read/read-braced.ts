import { Shorthand, Spread } from 'tree-sitter-leptos/parserless';
import { parseBlock } from '../rust/parse/block.js';
import { Code } from '../rust/parse/codes.js';
import { rustCode } from './read-rust.js';
import { commentsIn, type QuickSource } from './source.js';

/** `{..spread}`, the marker `{..}` or `{shorthand}` in a tag. */
export function readBraced(source: QuickSource, base: number): Spread | Shorthand {
  const { lexed, cursor } = source;
  const { start } = cursor;
  const isSpread = cursor.isPairAt(cursor.at + 1, Code.Dot, Code.Dot);
  const after = cursor.ahead(3);
  const isMarker = isSpread && after === Code.CloseBrace;
  if (isSpread && (after === Code.Dot || after === Code.Equals)) cursor.fail();
  parseBlock(cursor);
  const { end } = cursor;
  if (isMarker && commentsIn(lexed, start, end).length > 0) cursor.fail();
  const code = rustCode(source, isSpread ? 'spread' : 'shorthand', start, end, start);
  if (!isSpread) return new Shorthand(start - base, end - start, code);
  return new Spread(start - base, end - start, code, isMarker);
}
