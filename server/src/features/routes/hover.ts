import { relative } from 'node:path';
import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { Hover } from '../hover.js';
import { linkedRoutesAt } from './linked-routes.js';
import { pathText } from './route-path.js';

/** The route behind `href="…"`: its path, what is shown there, and where it is declared. */
export function routeHover(document: ViewDocument, offset: number, context: FeatureContext): Hover | undefined {
  const linked = linkedRoutesAt(document, offset, context);
  if (linked === undefined) return undefined;
  const lines = linked.routes.map(({ segments, view, file }) => {
    const shown = view === undefined ? '' : ` shows \`<${view}/>\``;
    const folder = context.project.crateOf(file)?.folder ?? '';
    return `**Route** \`${pathText(segments)}\`${shown} · ${relative(folder, file).replaceAll('\\', '/')}`;
  });
  return { start: linked.start, end: linked.end, markdown: lines.join('\n\n') };
}
