import type { Expr, MacroCall, Statement } from '../ast.js';
import { parseFormatArguments, parseMatches, parseRepeat, parseStatements, type Repetition } from '../parse/index.js';
import { type ListStyle, printCommaList } from './comma-list.js';
import { commentsAreIn } from './comments.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printLines } from './lines.js';
import { WITHOUT_COMMA, WRAPPED } from './list-styles.js';
import { printMeta } from './meta.js';
import { printPath } from './path.js';
import { printPattern } from './pattern.js';
import { printStatement } from './statement.js';

/** A macro that takes a list of expressions, of which some may be named: `name = expression`. */
interface ListMacro {
  readonly least: number;
  readonly most: number;
  readonly style: ListStyle;
}

const INFINITE = Number.POSITIVE_INFINITY;

/** The macros of the standard library that take a list, by the last name of their path (leptosfmt.md 2.13). */
const LIST_MACROS = new Map<string, ListMacro>([
  ...named(['concat', 'concat_bytes', 'dbg'], 0, INFINITE),
  ...named(['addr_of', 'addr_of_mut'], 1, 1, WITHOUT_COMMA),
  ...named(['compile_error', 'include', 'include_bytes', 'include_str', 'option_env'], 1, 1),
  ...named(['env'], 1, 2),
  ...named(['assert', 'debug_assert', 'writeln'], 1, INFINITE),
  ...named(['const_format_args', 'format', 'format_args', 'format_args_nl'], 1, INFINITE),
  ...named(['eprint', 'eprintln', 'print', 'println'], 1, INFINITE),
  ...named(['panic', 'todo', 'unimplemented', 'unreachable'], 1, INFINITE),
  ...named(['assert_eq', 'assert_ne', 'debug_assert_eq', 'debug_assert_ne', 'write'], 2, INFINITE),
]);

function named(names: readonly string[], least: number, most: number, style = WRAPPED): [string, ListMacro][] {
  return names.map(name => [name, { least, most, style }]);
}

/**
 * Prints a macro of the standard library with its arguments formatted, in the delimiters that are usual for it.
 *
 * @returns Whether it was printed. It is not if it is another macro, its arguments are not those that the library
 *   takes, or a comment stands where there is no place for one.
 */
export function printStandardMacro(context: RustContext, macro: MacroCall): boolean {
  const name = macro.path.segments.at(-1)?.ident.name ?? '';
  switch (name) {
    case 'vec':
      return printVec(context, macro);
    case 'matches':
      return printMatches(context, macro);
    case 'cfg':
      return printCfg(context, macro);
    case 'thread_local':
      return printThreadLocal(context, macro);
    default: {
      const list = LIST_MACROS.get(name);
      return list !== undefined && printListMacro(context, macro, list);
    }
  }
}

function printListMacro(context: RustContext, macro: MacroCall, { least, most, style }: ListMacro): boolean {
  const list = parseFormatArguments(context.text, macro.body.start, macro.body.end)?.node;
  if (list === undefined || list.elements.length < least || list.elements.length > most) return false;
  return printList(context, macro, list.elements, ['(', ')'], style);
}

/** `vec![a, b]`, `vec![element; length]` */
function printVec(context: RustContext, macro: MacroCall): boolean {
  const elements = parseRepeat(context.text, macro.body.start, macro.body.end)?.node;
  if (elements === undefined) return false;
  if (elements.kind === 'repeat') return printRepetition(context, macro, elements);
  return printList(context, macro, elements.elements, ['[', ']'], WRAPPED);
}

function printList(
  context: RustContext,
  macro: MacroCall,
  elements: readonly Expr[],
  [open, close]: readonly [string, string],
  style: ListStyle,
): boolean {
  const { body } = macro;
  if (elements.length === 0 && context.comments.hasBetween(body.start, body.end)) return false;
  beginArguments(context, macro, open);
  printCommaList(context, body, elements, style, printExpr);
  endArguments(context, close);
  return true;
}

function printRepetition(context: RustContext, macro: MacroCall, { element, length }: Repetition): boolean {
  const { out } = context;
  if (!commentsAreIn(context, macro.body, [element, length])) return false;
  beginArguments(context, macro, '[');
  out.zerobreak();
  printExpr(context, element);
  out.word(';');
  out.space();
  printExpr(context, length);
  out.zerobreak();
  endArguments(context, ']');
  return true;
}

/** `matches!(value, pattern if guard)` */
function printMatches(context: RustContext, macro: MacroCall): boolean {
  const { out, text } = context;
  const { body } = macro;
  const matches = parseMatches(text, body.start, body.end)?.node;
  if (matches === undefined) return false;
  const { value, pattern, guard } = matches;
  if (!commentsAreIn(context, body, guard === undefined ? [value, pattern] : [value, pattern, guard])) return false;
  beginArguments(context, macro, '(');
  out.zerobreak();
  printExpr(context, value);
  out.word(',');
  out.space();
  printPattern(context, pattern);
  if (guard !== undefined) {
    out.space();
    out.word('if ');
    printExpr(context, guard);
  }
  out.zerobreak();
  endArguments(context, ')');
  return true;
}

/** `cfg!(all(unix, feature = "ssr"))` */
function printCfg(context: RustContext, macro: MacroCall): boolean {
  if (macro.path.segments.length > 1 || !printMeta(context, macro.body, 'cfg!(', 'where_broken')) return false;
  context.out.word(')');
  return true;
}

/** `thread_local! { static NAME: T = value; }` */
function printThreadLocal(context: RustContext, macro: MacroCall): boolean {
  const { out, text } = context;
  const statements = parseStatements(text, macro.body.start, macro.body.end)?.node;
  if (statements === undefined || statements.length === 0 || !statements.every(isStatic)) return false;
  printPath(context, macro.path);
  out.word('! {');
  out.cbox(out.step);
  printLines(context, macro.body, statements, printStatement);
  out.endDedent();
  out.word('}');
  return true;
}

function isStatic(statement: Statement): boolean {
  return statement.kind === 'stmt_item' && statement.item.kind === 'item_const';
}

function beginArguments(context: RustContext, macro: MacroCall, open: string): void {
  printPath(context, macro.path);
  context.out.word(`!${open}`);
  context.out.cbox(context.out.step);
}

function endArguments({ out }: RustContext, close: string): void {
  out.endDedent();
  out.word(close);
}
