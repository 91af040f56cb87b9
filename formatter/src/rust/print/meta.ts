import type { Span } from '../ast.js';
import { lex } from '../lexer.js';
import { type Lexed, TokenKind } from '../tokens.js';
import type { RustContext } from './context.js';

type LastComma = 'where_broken' | 'as_written';

/**
 * Prints what stands in an attribute or in `cfg!(…)`, such as `all(unix, feature = "ssr")`: a list in parentheses on
 * one line, or an element a line.
 *
 * @param span Without the delimiters around it.
 * @param head What is printed in front.
 * @param lastComma Whether there is one behind the last element of a list that is broken.
 * @returns Whether it was printed. It is not if it holds other delimiters, compound operators, or comments.
 */
export function printMeta(context: RustContext, span: Span, head: string, lastComma: LastComma): boolean {
  const lexed = lex(context.text, span.start, span.end);
  if (lexed === undefined || !isPlain(lexed)) return false;
  context.out.word(head);
  printTokens(context, lexed, lastComma);
  return true;
}

function isPlain({ text, count, kinds, starts, ends, comments }: Lexed): boolean {
  if (count === 0 || comments.length > 0 || text[starts[count - 1] ?? 0] === ',') return false;
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    if (kinds[at] === TokenKind.Open && text[start] !== '(') return false;
    const isCompound = kinds[at] === TokenKind.Punct && kinds[at - 1] === TokenKind.Punct && start === ends[at - 1];
    if (isCompound && text.slice(start - 1, start + 1).includes('=')) return false;
  }
  return true;
}

function printTokens(context: RustContext, { text, count, kinds, starts, ends }: Lexed, lastComma: LastComma): void {
  const { out } = context;
  let depth = 0;
  let afterWord = false;
  let afterLastComma = false;
  const separate = () => (depth > 0 ? out.space() : out.nbsp());
  for (let at = 0; at < count; at++) {
    const kind = kinds[at];
    const word = text.slice(starts[at], ends[at]);
    const isLastComma = word === ',' && kinds[at + 1] === TokenKind.Close;
    const afterOpen = kinds[at - 1] === TokenKind.Open;
    const isWord = kind !== TokenKind.Punct && kind !== TokenKind.Open && kind !== TokenKind.Close;
    if (kind === TokenKind.Close) {
      depth--;
      if (!afterLastComma) out.break({ preBreak: lastComma === 'where_broken' && !afterOpen ? ',' : '' });
      out.endDedent();
    }
    if (isWord && afterWord) separate();
    if (word === '=' && afterWord) out.nbsp();
    if (isLastComma) out.trailingComma(true);
    else out.word(word);
    if (word === '=') out.nbsp();
    if (word === ',' && !isLastComma) separate();
    if (kind === TokenKind.Open) {
      depth++;
      out.cbox(out.step);
      out.zerobreak();
    }
    afterWord = isWord;
    afterLastComma = isLastComma;
  }
}
