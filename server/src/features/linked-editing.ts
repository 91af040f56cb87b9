import type { Span, ViewDocument } from 'tree-sitter-leptos';
import { matchingTagNames } from './matching-tag.js';

/** Names such as `my-element` and `a::B` are one word. For JavaScript and others, without flags. */
export const TAG_NAME_PATTERN = '[^\\s<>/="\'(){}\\[\\]]+';

/**
 * The names of a tag and of its counterpart, to be edited together. Generics stay out of it: while they are being
 * typed, the tags differ anyway.
 */
export function linkedEditing(document: ViewDocument, offset: number): Span[] | undefined {
  const names = matchingTagNames(document, offset);
  const [open, close] = names;
  if (open === undefined || close === undefined || open.text !== close.text) return undefined;
  if (open.form === 'block') return undefined;
  return names.map(({ start, end }) => ({ start, end }));
}
