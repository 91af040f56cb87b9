import { contentAt } from '../content-place.js';
import type { Completion } from '../item.js';
import type { CompletionQuery } from '../source.js';
import { VIEW_IDIOMS } from './idioms.js';
import { snippetItems } from './snippet-items.js';

/** A word that may become one of ours; a single letter is any text. */
const WORD = /[A-Za-z]{2,40}$/;

/** Tags with all that belongs to them, behind `<` and where a child is typed without it. */
export function viewSnippets({ document, offset, place, context: { version } }: CompletionQuery): Completion[] {
  if (place?.kind === 'tagName') {
    const { owner, span } = place;
    // A tag with attributes, or with an end, is there already.
    if (owner.kind !== 'incomplete_tag' || owner.items.length > 0) return [];
    return snippetItems(VIEW_IDIOMS, version, span, 1);
  }
  const typed = place === undefined ? WORD.exec(document.text.slice(Math.max(0, offset - 50), offset))?.[0] : undefined;
  if (typed === undefined) return [];
  const span = { start: offset - typed.length, end: offset };
  if (contentAt(document, span.start, offset) === undefined) return [];
  return snippetItems(VIEW_IDIOMS, version, span).filter(({ filterText }) => {
    return filterText?.toLowerCase().startsWith(typed.toLowerCase()) === true;
  });
}
