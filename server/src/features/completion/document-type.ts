import { pathAt, type Span } from 'tree-sitter-leptos';
import { insideOut } from '../open-elements.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** What a `<!` can be at the beginning of, or in, as long as it is not finished. */
const OUTSIDE_OF_TEXT: ReadonlySet<string> = new Set([
  'view',
  'incomplete_tag',
  'raw_text',
  'doctype',
  'comment',
  'unparsed',
]);

/** `<!DOCTYPE html>`, at the root of a view: as a tag's name, and behind `<!`, which is no tag yet. */
export function documentType({ document, offset, place }: CompletionQuery): Completion[] {
  if (place?.kind === 'tagName') return insideOut(place.parents).length === 0 ? [doctype(place.span)] : [];
  if (place !== undefined) return [];
  const typed = /<(![a-z]*)$/i.exec(document.text.slice(Math.max(0, offset - 12), offset))?.[1];
  if (typed === undefined) return [];
  const start = offset - typed.length;
  const [innermost, parent] = [...pathAt(document, start - 1)].reverse();
  const root = innermost?.kind === 'view' ? innermost : parent;
  const isContent = innermost !== undefined && OUTSIDE_OF_TEXT.has(innermost.kind);
  return isContent && root?.kind === 'view' ? [doctype({ start, end: offset })] : [];
}

/** The document type, for the span behind `<`. */
function doctype(span: Span): Completion {
  return { ...span, label: '!DOCTYPE html', kind: 'keyword', text: '!DOCTYPE html>', sortText: '4' };
}
