import { type Attribute, type Element, pathAt, type Span } from 'tree-sitter-leptos';
import { next, textAt, tokensOf } from '../bindings/rust-tokens.js';
import { inClosure, withoutBraces } from '../in-closure.js';
import { blanked } from '../rust-code.js';
import { type CodeActionSource, rewriting } from './code-action.js';

/** How a signal is read; outside of a closure it is read once, and never again (view-language.md 6.2, R-READ). */
const READS = /\.\s*(?:get|with|read|track)\s*\(/;

/** Attributes that are no values of the page. */
const NO_VALUES = new Set(['on', 'use', 'let', 'clone', 'bind', 'slot', 'nostrip']);

/** `{count.get()}` to `{move || count.get()}`, in content and in attributes of elements. */
export const reactiveClosure: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span }) => {
    const path = pathAt(document, span.start);
    const index = path.findLastIndex(place => place.kind === 'rust');
    const [tag, owner, code] = path.slice(Math.max(0, index - 2), index + 1);
    if (code?.kind !== 'rust' || code.errors.length > 0 || code.end < span.end) return [];
    if (owner?.kind === 'attribute' && !(tag?.kind === 'element' && takesValue(owner, tag))) return [];
    if (owner?.kind !== 'attribute' && owner?.kind !== 'block') return [];
    const { text } = document;
    const inner = withoutBraces(text, code);
    const source = blanked(text.slice(inner.start, inner.end));
    if (!READS.test(atOnce(text, inner, code.views)) || /^\s*(?:move\b|\||async\b)/.test(source)) return [];
    return [rewriting('Read it in a closure: `move || …`', () => inClosure(text, inner))];
  },
};

/**
 * What of some code runs when the view is built: nothing that stands in its views, which are looked at on their own, nor in
 * a closure that is run later.
 */
function atOnce(text: string, span: Span, views: readonly Span[]): string {
  const code = tokensOf(text, span, views);
  const { tokens } = code;
  let result = '';
  for (let at = 0; at < tokens.length; at++) {
    const bar = textAt(code, at) === 'move' ? textAt(code, at + 1) : '';
    if (bar === '|' || bar === '||') at = next(code, bar === '|' ? next(code, at + 2, ['|']) + 1 : at + 2, [',', ';']);
    result += textAt(code, at);
  }
  return result;
}

function takesValue({ directive, key }: Attribute, element: Element): boolean {
  if (element.open.name.isComponent) return false;
  return !NO_VALUES.has(directive?.text ?? '') && key !== 'node_ref' && key !== 'key';
}
