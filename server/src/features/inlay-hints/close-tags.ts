import { type Attribute, type Element, visit } from 'tree-sitter-leptos';
import type { HintQuery, InlayHint } from './inlay-hint.js';

/** As many lines lie between two tags that nobody sees at once. */
const FAR = 12;

/** What a close tag closes that is far from its open tag: the id and the classes, where it has any. */
export function closeTagHints({ view, document }: HintQuery): InlayHint[] {
  const hints: InlayHint[] = [];
  visit(view, place => {
    if (place.kind !== 'element' || place.close === undefined || !place.close.ended) return;
    const { lines } = document;
    if (lines.positionAt(place.close.start).line - lines.positionAt(place.start).line < FAR) return;
    const label = selectorOf(place);
    if (label !== '') hints.push({ offset: place.close.end, label });
  });
  return hints;
}

/** `#main.card`: as a stylesheet would name the element. */
function selectorOf({ open }: Element): string {
  const id = textOf(open.attributes.find(({ key }) => key === 'id'));
  const classes = textOf(open.attributes.find(({ key }) => key === 'class'))
    .split(/\s+/)
    .filter(name => name !== '');
  const [first, second] = classes;
  return [id === '' ? '' : `#${id}`, ...[first, second].map(name => (name === undefined ? '' : `.${name}`))].join('');
}

function textOf(attribute: Attribute | undefined): string {
  return attribute?.value?.form === 'string' ? (attribute.value.content?.text.trim() ?? '') : '';
}
