import type { Doctype, HtmlComment, RawText } from 'tree-sitter-leptos';
import { lex } from '../rust/lexer.js';
import { TokenKind } from '../rust/tokens.js';
import type { ViewContext } from './context.js';
import { printAsWritten } from './print-as-written.js';

/**
 * Prints a literal (UTF-16 offsets) as it is written. One of several lines breaks what is around it, as in leptosfmt,
 * but keeps its content (leptosfmt.md 2.5).
 */
export function printLiteral(context: Pick<ViewContext, 'text' | 'out'>, start: number, end: number): void {
  context.out.asWritten(context.text.slice(start, end));
}

/**
 * Prints unquoted text: its lines stay lines, and keep their indentation relative to the column in which the text begins
 * if it begins a line (leptosfmt.md 2.5). What is shown does not change by that: any white space is a blank on the page.
 */
export function printRawText(context: ViewContext, raw: RawText): void {
  const { text, out } = context;
  const { start, end } = raw;
  if (raw.comments.some(comment => text.slice(comment.start, comment.end).includes('\n'))) {
    printAsWritten(context, raw);
    return;
  }
  const column = columnAtLineStart(text, start);
  const [first = '', ...others] = text.slice(start, end).trimEnd().split(/\r?\n/u);
  out.word(first);
  for (const line of others) out.movedLine(withoutIndentation(line, column).trimEnd());
}

/** Prints `<!-- "…" -->`. */
export function printHtmlComment(context: ViewContext, comment: HtmlComment): void {
  const { start, end } = comment;
  const lexed = comment.quoted ? lex(context.text, start, end) : undefined;
  const literal = lexed?.comments.length === 0 ? lexed.kinds.indexOf(TokenKind.Literal) : -1;
  if (lexed === undefined || literal < 0) {
    printLiteral(context, start, end);
    return;
  }
  context.out.word('<!-- ');
  printLiteral(context, lexed.starts[literal] ?? start, lexed.ends[literal] ?? end);
  context.out.word(' -->');
}

/** Prints `<!DOCTYPE html>`, its keyword in capitals. */
export function printDoctype(context: ViewContext, doctype: Doctype): void {
  const value = /^<\s*!\s*doctype\s+([\s\S]*?)\s*>$/iu.exec(doctype.text)?.[1];
  context.out.word(value === undefined ? doctype.text : `<!DOCTYPE ${value}>`);
}

/** How many characters of white space stand in front of a text that begins a line; of any other no end of them. */
function columnAtLineStart(text: string, offset: number): number {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.trim() === '' ? before.length : Number.POSITIVE_INFINITY;
}

function withoutIndentation(line: string, columns: number): string {
  let at = 0;
  while (at < columns && at < line.length && /\s/u.test(line.charAt(at))) at++;
  return line.slice(at);
}
