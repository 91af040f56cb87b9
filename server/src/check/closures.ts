import type { Span } from 'tree-sitter-leptos';
import type { Fix } from './finding.js';
import { partsOf } from './function-types.js';
import { outsideBrackets } from './rust-text.js';

/** A closure that is written out, and its parameters. */
export interface Closure {
  /** What is between the `|`. */
  readonly between: Span;
  /** As written: `ev`, `(a, b)`, `_`. */
  readonly parameters: readonly string[];
}

const HEAD = /[\s{]*(?:move\b\s*)?\|/y;

/** Parameters without a bracket, a literal or a comment, which nearly all are: their end is the next bar. */
const SIMPLE = /[\w\s,:&]*(?=\|)/y;

/**
 * The closure that a piece of code is, be it in braces.
 *
 * @param code Whose brackets are in order.
 * @param text Of the document.
 * @returns Undefined where it is anything else.
 */
export function closureIn({ start, end }: Span, text: string): Closure | undefined {
  HEAD.lastIndex = start;
  if (!HEAD.test(text)) return undefined;
  const from = HEAD.lastIndex;
  const length = lengthOfParameters(text, from, end);
  if (length < 0) return undefined;
  const parameters = partsOf(text.slice(from, from + length));
  return { between: { start: from, end: from + length }, parameters };
}

/** Negative where the second bar is missing. */
function lengthOfParameters(text: string, from: number, end: number): number {
  SIMPLE.lastIndex = from;
  if (SIMPLE.test(text) && SIMPLE.lastIndex < end) return SIMPLE.lastIndex - from;
  return outsideBrackets(text.slice(from, end)).indexOf('|');
}

/** The edit that gives a closure as many parameters as it is called with; only those that nobody uses come or go. */
export function withArity({ between, parameters }: Closure, arity: number): Fix | undefined {
  const left = parameters.slice(0, arity);
  if (!parameters.slice(arity).every(parameter => /^_\w*\s*(?::.*)?$/.test(parameter))) return undefined;
  while (left.length < arity) left.push('_');
  const text = left.join(', ');
  return { title: `Write \`|${text}|\``, edits: [{ ...between, text }] };
}
