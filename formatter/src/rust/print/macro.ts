import { INFINITE } from '../../printer/tokens.js';
import type { MacroCall } from '../ast.js';
import type { Comment } from '../tokens.js';
import type { RustContext } from './context.js';
import { printPath } from './path.js';
import { printStandardMacro } from './standard-macro.js';
import { printVerbatim } from './verbatim.js';

/**
 * Prints a macro call: a view formatted, a macro of the standard library with its arguments formatted, of any other
 * what is between the delimiters as it is written (leptosfmt.md 2.13).
 *
 * @param semicolon Whether one stands behind it.
 * @param keepsBraces Whether braces must stay: they end a statement that has no semicolon.
 */
export function printMacro(context: RustContext, macro: MacroCall, semicolon: boolean, keepsBraces = false): void {
  const printView = context.viewAt(macro.start);
  if (printView !== undefined) printView();
  else if (context.comments.hasBetween(macro.start, macro.body.start)) {
    printVerbatim(context, macro);
  } else if ((keepsBraces && macro.delimiter === '{') || !printStandardMacro(context, macro)) {
    printUnknownMacro(context, macro);
  }
  if (semicolon) context.out.word(';');
}

const DELIMITERS = { '(': ['(', ')'], '[': ['[', ']'], '{': [' {', '}'] } as const;

/** A line comment on the line of the opening delimiter. */
const TRAILING_COMMENT = /^[^\S\n]*\/\//;

/** What is inside keeps its own indentation: only the macro may know what its white space means. */
function printUnknownMacro(context: RustContext, macro: MacroCall): void {
  const { out, text } = context;
  const [open, close] = DELIMITERS[macro.delimiter];
  const source = text.slice(macro.body.start, macro.body.end);
  const body = source.trim();
  const lastComment = context.comments.takeBefore(macro.end).at(-1);
  printPath(context, macro.path);
  out.word(`!${open}`);
  if (body !== '') {
    const breaks = macro.delimiter === '{' || body.startsWith('//') || endsWithLineComment(text, macro, lastComment);
    const rim = { blanks: breaks ? INFINITE : 0 };
    out.cbox(out.step);
    if (TRAILING_COMMENT.test(source)) out.nbsp();
    else out.break(rim);
    out.word(body);
    out.break(rim);
    out.endDedent();
  }
  out.word(close);
}

function endsWithLineComment(text: string, { body }: MacroCall, lastComment: Comment | undefined): boolean {
  return lastComment?.style === 'line' && text.slice(lastComment.end, body.end).trim() === '';
}
