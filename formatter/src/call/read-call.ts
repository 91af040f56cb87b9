import type { View, ViewCall } from 'tree-sitter-leptos';
import type { Refusal } from '../format.js';
import type { Grammar } from '../grammar.js';
import { GrammarNeeded } from '../grammar-needed.js';
import { readQuickly } from '../read/read-quickly.js';
import { lex } from '../rust/lexer.js';
import type { Lexed } from '../rust/tokens.js';
import { readScope } from '../view/scope.js';
import type { FileContext } from './context.js';

/** A macro call in a text. */
export interface LexedCall {
  readonly text: string;
  readonly call: ViewCall;
  /** The tokens of the call, where it has such. */
  readonly lexed: Lexed | undefined;
  /** The indentation of the line in which it begins once all in front of it is formatted, in columns. */
  readonly indent: number;
}

/** A macro call in a text, and the view that it is. */
export interface ReadCall extends LexedCall {
  readonly view: View;
  /** What has read the view; undefined where it, and all that are nested in it, are known to parse. */
  readonly grammar: Grammar | undefined;
}

/** Lexes the call, which stands at its place in a text. */
export function lexCall(text: string, call: ViewCall, indent: number): LexedCall {
  return { text, call, indent, lexed: lex(text, call.start, call.end) };
}

/** Most views are read without the grammar, which takes longer to load and to parse than all the rest. */
export function readCall(file: FileContext, lexedCall: LexedCall): ReadCall {
  const { text, call, lexed } = lexedCall;
  const macroNames = file.options.macroNames.map(simpleName).filter(name => name !== 'view');
  // The grammar knows no scope: what is behind it is the view.
  const bodyStart = readScope(text, call.bodyStart, call.bodyEnd)?.end ?? call.bodyStart;
  const place = { ...call, bodyStart };
  const view = lexed && readQuickly(lexed, place, macroNames);
  if (view !== undefined) return { ...lexedCall, view, grammar: undefined };
  const { grammar } = file;
  if (grammar === undefined) throw new GrammarNeeded();
  return { ...lexedCall, view: grammar.read(text, place, macroNames), grammar };
}

/** The last segment of a path. */
function simpleName(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}

/** What does not parse in a view, which is the one that was read or nested in it. */
export function syntaxRefusals({ text, grammar }: ReadCall, view: View): readonly Refusal[] {
  if (grammar === undefined) return [];
  return grammar.problemsIn(view, text).map(({ start, end, message }) => ({ start, end, reason: 'syntax', message }));
}
