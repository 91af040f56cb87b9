import { type Attribute, type Block, type Span, type View, visit } from 'tree-sitter-leptos';
import { viewsIn } from './elements.js';
import type { RuleContext } from './rule.js';
import { codeOfDocument } from './view-place.js';

/** Code in a view that says what the page shows. */
export interface ShownValue extends Span {
  readonly place: Block | Attribute;
  /** With literals and comments blanked out, braces included. */
  readonly code: string;
}

/** What a browser does later, or does not show. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['on', 'use', 'prop', 'bind', 'let', 'clone']);

/** The blocks and the values of attributes in the views of a piece of a document; handlers and properties left out. */
export function* shownValues({ start, end }: Span, context: RuleContext): Generator<ShownValue> {
  const all = codeOfDocument(context);
  for (const view of viewsIn(context.document)) {
    if (view.start < start || view.end > end) continue;
    for (const { place, code } of codesOf(view)) {
      yield { place, start: code.start, end: code.end, code: all.slice(code.start, code.end) };
    }
  }
}

function codesOf(view: View): { readonly place: Block | Attribute; readonly code: Span }[] {
  const found: { place: Block | Attribute; code: Span }[] = [];
  visit(view, place => {
    if (place.kind !== 'block' && place.kind !== 'attribute') return;
    if (place.kind === 'attribute' && (NOT_SHOWN.has(place.directive?.text ?? '') || place.key === 'node_ref')) return;
    const code = place.kind === 'block' ? place.code : place.value?.form === 'string' ? undefined : place.value?.code;
    if (code !== undefined && code.errors.length === 0) found.push({ place, code });
  });
  return found;
}
