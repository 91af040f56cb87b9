import type { ViewDocument } from 'tree-sitter-leptos';
import type { TagNamePlace } from '../tag-place.js';

/** `a::b` of the half-typed tag `<a::b::C`; undefined where its name is no path. */
export function typedPath({ text }: ViewDocument, { span }: TagNamePlace): string | undefined {
  const cut = text.slice(span.start, span.end).lastIndexOf('::');
  return cut < 0 ? undefined : text.slice(span.start, span.start + cut);
}
