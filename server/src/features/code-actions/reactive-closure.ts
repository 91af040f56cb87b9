import { type Attribute, type Element, pathAt } from 'tree-sitter-leptos';
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
    if (!READS.test(source) || /^\s*(?:move\b|\||async\b)/.test(source)) return [];
    return [rewriting('Read it in a closure: `move || …`', () => inClosure(text, inner))];
  },
};

function takesValue({ directive, key }: Attribute, element: Element): boolean {
  if (element.open.name.isComponent) return false;
  return !NO_VALUES.has(directive?.text ?? '') && key !== 'node_ref' && key !== 'key';
}
