import { allViews, type Span, type ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import { badges } from './badges.js';
import { closeTagHints } from './close-tags.js';
import type { HintSource, InlayHint } from './inlay-hint.js';
import { missingPropHints } from './missing-props.js';

/** All sorts of hints, by the name of their option. */
const SOURCES: Readonly<Record<string, HintSource>> = {
  closeTags: closeTagHints,
  missingProps: missingPropHints,
  badges,
};

/**
 * The hints in a part of a document.
 *
 * @param range UTF-16 offsets.
 * @param options Which sorts are wanted.
 */
export function inlayHints(
  document: ViewDocument,
  range: Span,
  context: FeatureContext,
  options: Readonly<Record<string, boolean>>,
): InlayHint[] {
  const sources = Object.entries(SOURCES).flatMap(([name, source]) => (options[name] === true ? [source] : []));
  const views = [...allViews(document)].filter(({ start, end }) => start <= range.end && range.start <= end);
  return views
    .flatMap(view => sources.flatMap(source => [...source({ view, document, context })]))
    .filter(({ offset }) => range.start <= offset && offset <= range.end);
}
