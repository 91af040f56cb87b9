import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { linkedRoutesAt } from '../routes/linked-routes.js';

/** Where the route is declared that a link leads to. */
export function routeDefinition(document: ViewDocument, offset: number, context: FeatureContext): FileSpan[] {
  const linked = linkedRoutesAt(document, offset, context);
  return linked === undefined
    ? []
    : linked.routes.map(({ file, path }) => ({ file, start: path.start, end: path.end }));
}
