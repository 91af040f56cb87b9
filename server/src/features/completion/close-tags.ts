import { openElementsAt } from '../open-elements.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** The names behind `</`: the innermost element without a close tag first, then all others that are open. */
export function closeTags({ place }: CompletionQuery): Completion[] {
  if (place?.kind !== 'closeTag') return [];
  const { span, tag, parents } = place;
  const end = tag.ended ? '' : '>';
  const names = openElementsAt(parents, tag.start).map(element => element.closeName);
  return [...new Set(names)].map((name, index) => ({
    ...span,
    label: name === '' ? '>' : name,
    kind: 'closeTag',
    text: name + end,
    sortText: String(index).padStart(4, '0'),
  }));
}
