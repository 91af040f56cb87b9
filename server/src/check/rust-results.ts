import type { Arm, Block, Expr, Statement } from 'prettier-plugin-leptos/rust';
import type { Span, View } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../project/leptos-version.js';
import { type RustWithViews, viewAt } from './rust-with-views.js';

/** What an expression may come to, by one of its branches. Offsets count in the tree. */
export type Result =
  /** Nothing but a view, or nothing but one whose type is erased. */
  | (Span & { readonly kind: 'view' | 'erased'; readonly view: View })
  /** It never gets there: `return`, `panic!()`. */
  | { readonly kind: 'never' }
  /** `other` is anything else; `nothing` is the `else` that an `if` does not have. */
  | { readonly kind: 'other' | 'nothing' };

/** A choice between branches, each with a result of its own. */
export type Choice = Extract<Expr, { kind: 'if' | 'match' }>;

/** What an expression is read with. */
interface Reading {
  readonly rust: RustWithViews;
  readonly version: LeptosVersion;
  /** Takes the choices that the results come through. */
  readonly choices?: Set<Expr>;
}

/** What an expression may come to, in the order of the text. */
export function resultsOf(expr: Expr, reading: Reading): readonly Result[] {
  if ((expr.attributes?.length ?? 0) > 0) return OTHER;
  switch (expr.kind) {
    case 'macro':
      return resultOfMacro(expr, reading);
    case 'method_call':
      return resultOfCall(expr, reading);
    case 'paren':
      return resultsOf(expr.inner, reading);
    case 'block':
      return expr.label === undefined ? resultsOfBlock(expr.block, reading) : OTHER;
    case 'unsafe':
      return resultsOfBlock(expr.block, reading);
    case 'if':
    case 'match':
      return resultsOfChoice(expr, reading);
    case 'return':
    case 'break':
    case 'continue':
      return NEVER;
    default:
      return OTHER;
  }
}

/** What a block comes to. */
export function resultsOfBlock({ statements }: Block, reading: Reading): readonly Result[] {
  const last = statements.at(-1);
  if (last?.kind === 'stmt_macro') {
    const { macro, attributes, semicolon, start, end } = last;
    if (attributes.length > 0) return OTHER;
    const results = resultOfMacro({ kind: 'macro', macro, start, end }, reading);
    return semicolon && results !== NEVER ? OTHER : results;
  }
  if (last?.kind !== 'stmt_expr') return OTHER;
  return last.semicolon && !isJump(last) ? OTHER : resultsOf(last.expr, reading);
}

const OTHER: readonly Result[] = [{ kind: 'other' }];
const NEVER: readonly Result[] = [{ kind: 'never' }];
const NOTHING: readonly Result[] = [{ kind: 'nothing' }];

const PANICS: ReadonlySet<string> = new Set(['panic', 'todo', 'unimplemented', 'unreachable']);

function isJump(statement: Extract<Statement, { kind: 'stmt_expr' }>): boolean {
  const { kind } = statement.expr;
  return kind === 'return' || kind === 'break' || kind === 'continue';
}

function resultsOfChoice(choice: Choice, reading: Reading): readonly Result[] {
  if (choice.kind === 'if') return resultsOfIf(choice, reading);
  reading.choices?.add(choice);
  return choice.arms.flatMap(arm => resultsOfArm(arm, reading));
}

/** Without recursion: an `if` may go on with any number of others. */
function resultsOfIf(first: Expr, reading: Reading): readonly Result[] {
  const results: Result[] = [];
  let rest: Expr | undefined = first;
  for (; rest?.kind === 'if'; rest = rest.else) {
    reading.choices?.add(rest);
    results.push(...resultsOfBlock(rest.then, reading));
  }
  results.push(...(rest === undefined ? NOTHING : resultsOf(rest, reading)));
  return results;
}

/** Another build may leave out an arm with a `cfg`. */
function resultsOfArm({ attributes, body }: Arm, reading: Reading): readonly Result[] {
  return attributes.length > 0 ? OTHER : resultsOf(body, reading);
}

function resultOfMacro({ macro }: Extract<Expr, { kind: 'macro' }>, { rust }: Reading): readonly Result[] {
  const { start, end, path } = macro;
  if (PANICS.has(path.segments.at(-1)?.ident.name ?? '')) return NEVER;
  const view = viewAt(rust, start);
  return view === undefined ? OTHER : [{ kind: 'view', view, start, end }];
}

/** `view! { … }.into_any()`, which was `.into_view()` up to Leptos 0.6. */
function resultOfCall(call: Extract<Expr, { kind: 'method_call' }>, reading: Reading): readonly Result[] {
  const { receiver, method, args, start, end } = call;
  if (receiver.kind !== 'macro' || args.length > 0 || method.name !== eraserOf(reading.version)) return OTHER;
  const [result] = resultOfMacro(receiver, reading);
  return result?.kind === 'view' ? [{ kind: 'erased', view: result.view, start, end }] : OTHER;
}

/** The method that makes views of different types one type. */
export function eraserOf(version: LeptosVersion): string {
  return atLeast(version, '0.7') ? 'into_any' : 'into_view';
}
