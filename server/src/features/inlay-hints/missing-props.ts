import { visit } from 'tree-sitter-leptos';
import { describeProp } from '../components/describe-component.js';
import { missingProps } from '../components/missing-props.js';
import type { HintQuery, InlayHint } from './inlay-hint.js';

/** Behind the name of a tag: the props that it needs and does not have. */
export function missingPropHints({ view, context }: HintQuery): InlayHint[] {
  const hints: InlayHint[] = [];
  visit(view, place => {
    if (place.kind !== 'element') return;
    const found = missingProps(place, context);
    if (found === undefined || found.props.length === 0) return;
    hints.push({
      offset: place.open.generics?.end ?? place.open.name.end,
      label: ` ${found.props.map(({ name }) => `${name}=?`).join(' ')}`,
      tooltip: found.props.map(prop => describeProp(prop, found.definition.item.leptos)).join('\n\n---\n\n'),
    });
  });
  return hints;
}
