import { AttributeValue } from 'tree-sitter-leptos/parserless';
import { parseBlock } from '../rust/parse/block.js';
import { Code, isEnd, isWord } from '../rust/parse/codes.js';
import type { Cursor } from '../rust/parse/cursor.js';
import { parseExpression } from '../rust/parse/expression.js';
import { openCursor } from '../rust/parse/open-cursor.js';
import { codeType, literalType } from './code-type.js';
import { rustCode } from './read-rust.js';
import { isStringAhead, stringContent } from './read-text.js';
import { commentsIn, expectNoComment, type QuickSource } from './source.js';

/**
 * The value behind the next token, `=`, as a part of what begins at `base` (view-language.md 1.6).
 *
 * @param tagEnd The index of the token that ends the tag.
 */
export function readValue(source: QuickSource, base: number, tagEnd: number): AttributeValue {
  const { cursor } = source;
  expectNoComment(source);
  cursor.expect(Code.Equals);
  expectNoComment(source);
  if (cursor.at === tagEnd) cursor.fail();
  if (cursor.code === Code.OpenBrace) return readBlockValue(source, base);
  return isLiteralAlone(cursor, tagEnd) ? readLiteral(source, base) : readExpression(source, base, tagEnd);
}

/** A value in braces ends with them; what is glued to it would be taken for more of it by some versions. */
function readBlockValue(source: QuickSource, base: number): AttributeValue {
  const { cursor } = source;
  const { start } = cursor;
  parseBlock(cursor);
  if (/[.([?]/.test(cursor.text.charAt(cursor.end))) cursor.fail();
  return value(source, 'block', 'block', start, base);
}

/** Whether a literal stands here that no expression can go on behind. */
function isLiteralAlone(cursor: Cursor, tagEnd: number): boolean {
  if (cursor.code !== Code.Literal) return false;
  const next = cursor.ahead(1);
  return cursor.at + 1 === tagEnd || next === Code.OpenBrace || (isWord(next) && next !== Code.As);
}

function readLiteral(source: QuickSource, base: number): AttributeValue {
  const { cursor } = source;
  const { start, text } = cursor;
  const isString = isStringAhead(cursor);
  cursor.at += 1;
  const type = literalType(text.slice(start, cursor.end)) ?? cursor.fail();
  return value(source, isString ? 'string' : 'expression', type, start, base);
}

/** One expression, as far as it goes. */
function readExpression(source: QuickSource, base: number, tagEnd: number): AttributeValue {
  const { lexed, cursor } = source;
  const { at, start } = cursor;
  if (cursor.code === Code.Hash || cursor.code === Code.Let) cursor.fail();
  const inner = openCursor(lexed, start, cursor.startAt(tagEnd)) ?? cursor.fail();
  const expression = parseExpression(inner);
  expectPlain(source, inner.at);
  if (expression.kind === 'literal' && inner.at === at + 1 && cursor.code === Code.Literal) {
    return readLiteral(source, base);
  }
  cursor.at = inner.at;
  const type = codeType(expression, cursor.text) ?? cursor.fail();
  return value(source, 'expression', type, start, base);
}

/**
 * Goes on only where the next tokens, up to an index, have nothing between them, outside delimiters, that the grammar may take
 * in another way than Rust does: a comment, an index in a condition, or a `<` at the beginning of a line, which is
 * likelier to begin the next tag while one is typed.
 */
function expectPlain({ lexed, cursor }: QuickSource, end: number): void {
  let from = cursor.start;
  let isCondition = false;
  for (let index = cursor.at; index < end; index++) {
    const code = cursor.codeAt(index);
    const start = cursor.startAt(index);
    isCondition ||= CONDITIONS.has(code);
    if (isCondition && code === Code.OpenBracket && endsOperand(cursor.codeAt(index - 1))) cursor.fail();
    if (code === Code.Less && cursor.text.slice(from, start).includes('\n')) cursor.fail();
    if (commentsIn(lexed, from, start).length > 0) cursor.fail();
    const close = cursor.partner(index);
    if (close > index) index = close;
    from = cursor.endAt(index);
  }
}

/** What a condition, or something else in front of a block, stands behind. */
const CONDITIONS: ReadonlySet<number> = new Set([Code.If, Code.Match, Code.While, Code.For]);

function endsOperand(code: number): boolean {
  return (
    code === Code.Name || code === Code.SelfValue || code === Code.Literal || code === Code.Question || isEnd(code)
  );
}

/** The value between `start` and the last token. */
function value(
  source: QuickSource,
  form: AttributeValue['form'],
  type: string,
  start: number,
  base: number,
): AttributeValue {
  const { end, text } = source.cursor;
  const code = rustCode(source, type, start, end, start);
  const content = form === 'string' ? stringContent(text, start, end, start) : undefined;
  return new AttributeValue(start - base, end - start, form, code, content, undefined);
}
