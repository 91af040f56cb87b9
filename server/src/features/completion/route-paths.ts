import { isLink, linkSegments } from '../routes/link.js';
import { pathText, type Segment } from '../routes/route-path.js';
import { destinationsOf } from '../routes/routes-of-project.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** `href="…"` of `<a>` and `<A>`: the routes that the application declares, with places for their parameters. */
export function routePaths({ place, context }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeValue' || !isLink(place.attribute, place.tag)) return [];
  const { span, quoted } = place;
  return destinationsOf(context).map(route => {
    const { view } = route;
    const segments = linkSegments(route, place.tag, context.version);
    const label = pathText(segments);
    const [text, snippet] = [plainPath(segments), snippetPath(segments)];
    return {
      ...span,
      label,
      kind: 'route',
      text: quoted ? text : `"${text}"`,
      ...(text === snippet ? {} : { snippet: quoted ? snippet : `"${snippet}"` }),
      ...(view === undefined ? {} : { detail: `<${view}/>` }),
      sortText: `0${label}`,
    };
  });
}

/** Parameters as they are declared: the developer puts values there. */
function plainPath(segments: readonly Segment[]): string {
  return pathText(segments.filter(({ kind }) => kind === 'static' || kind === 'param'));
}

function snippetPath(segments: readonly Segment[]): string {
  let tabstop = 0;
  const parts = segments.flatMap(({ kind, name }) => {
    if (kind === 'static') return [name.replace(/[\\$}]/g, '\\$&')];
    // What may be left out is left out.
    return kind === 'param' ? [`\${${++tabstop}:${name}}`] : [];
  });
  return `/${parts.join('/')}`;
}
