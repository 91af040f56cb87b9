import type { Span, ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import { tagPlaceAt } from '../tag-place.js';
import { isLink, linkSegments, pathOfLink } from './link.js';
import { leadsTo } from './route-path.js';
import { destinationsOf, type ProjectRoute } from './routes-of-project.js';

/** A link in a view and the routes that it leads to. Its span is what is between the quotes. */
export interface LinkedRoutes extends Span {
  readonly routes: readonly ProjectRoute[];
}

/** The routes that the link at a UTF-16 offset leads to; undefined where there is no link, or it leads to none. */
export function linkedRoutesAt(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
): LinkedRoutes | undefined {
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'attributeValue' || !isLink(place.attribute, place.tag)) return undefined;
  const content = place.attribute.value?.content;
  const path = content && pathOfLink(content.text);
  if (content === undefined || path === undefined) return undefined;
  const routes = destinationsOf(context).filter(route =>
    leadsTo(path, linkSegments(route, place.tag, context.version)),
  );
  // A route whose path is all that is written says more than one with a parameter in its place.
  const [exact] = routes.filter(({ segments }) => segments.every(({ kind }) => kind === 'static'));
  const { start, end } = content;
  return routes.length === 0 ? undefined : { start, end, routes: exact === undefined ? routes : [exact] };
}
