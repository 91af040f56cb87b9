import { pathAt, type Span, type View, type ViewDocument } from 'tree-sitter-leptos';

/**
 * The `class = …,` at the beginning of the view whose macro something stands in. It counts for the tags of that view alone
 * (view-language.md 1.10), so that what moves them to another one takes it along.
 */
export function globalClassAt(document: ViewDocument, offset: number): Span | undefined {
  return pathAt(document, offset).findLast((place): place is View => place.kind === 'view')?.globalClass;
}
