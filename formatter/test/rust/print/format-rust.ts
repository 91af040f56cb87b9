import { Printer } from '../../../src/printer/printer.js';
import { type Parsed, parseExpression, parsePatterns, parseType } from '../../../src/rust/parse/index.js';
import { CommentQueue } from '../../../src/rust/print/comment-queue.js';
import type { RustContext } from '../../../src/rust/print/context.js';
import { printExpr } from '../../../src/rust/print/expr.js';
import { printPattern } from '../../../src/rust/print/pattern.js';
import { printType } from '../../../src/rust/print/type.js';

type Parse<Node> = (text: string, start: number, end: number) => Parsed<Node> | undefined;

/** Formats an expression that no view is in; throws where it does not parse. */
export function formatExpression(code: string, maxWidth = 100): string {
  return formatRust(code, maxWidth, parseExpression, printExpr);
}

/** As `formatExpression`, of a type. */
export function formatType(code: string, maxWidth = 100): string {
  return formatRust(code, maxWidth, parseType, printType);
}

/** As `formatExpression`, of a closure's parameters, printed side by side. */
export function formatPatterns(code: string, maxWidth = 100): string {
  return formatRust(code, maxWidth, parsePatterns, (context, patterns) => {
    for (const pattern of patterns) printPattern(context, pattern);
  });
}

function formatRust<Node>(
  code: string,
  maxWidth: number,
  parse: Parse<Node>,
  print: (context: RustContext, node: Node) => void,
): string {
  const parsed = parse(code, 0, code.length);
  if (parsed === undefined) throw new Error(`Does not parse: ${code}`);
  const out = new Printer({ maxWidth, tabSpaces: 4, hardTabs: false, newline: '\n' });
  const comments = new CommentQueue(parsed.comments);
  const context = { text: code, out, comments, preformatted: () => [], noteBody: () => {}, viewAt: () => undefined };
  print(context, parsed.node);
  return out.finish();
}
