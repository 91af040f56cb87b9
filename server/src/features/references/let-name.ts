import type { ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { letNameAt } from '../occurrences/let-name.js';

/** Where children use what `let:` names. */
export function* letNameReferences(
  document: ViewDocument,
  offset: number,
  { file }: FeatureContext,
  includeDeclaration: boolean,
): Steps<FileSpan[]> {
  const found = letNameAt(document, offset);
  if (found === undefined || file === undefined) return [];
  return [...(includeDeclaration ? [found.binding] : []), ...found.uses].map(({ start, end }) => ({
    file,
    start,
    end,
  }));
}
