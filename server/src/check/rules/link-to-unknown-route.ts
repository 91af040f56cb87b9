import { nearestName } from 'prettier-plugin-leptos/terminal';
import { type Attribute, allViews, type Element, visit } from 'tree-sitter-leptos';
import { linkSegments, pathOfLink } from '../../features/routes/link.js';
import { leadsTo, pathText, type Segment } from '../../features/routes/route-path.js';
import { destinationsOf, type ProjectRoute } from '../../features/routes/routes-of-project.js';
import { isCompiled } from '../compiled-files.js';
import { knowsAllRoutes } from '../known-routes.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** A link to a path of the application that no route is declared for (view-language.md 5.2). */
export const linkToUnknownRoute: Rule = {
  name: 'link-to-unknown-route',
  severity: 'warning',
  *check(context) {
    const links = linksIn(context);
    if (links.length === 0 || !isCompiled(context)) return;
    const routes = destinationsOf(context);
    if (routes.length === 0 || !knowsAllRoutes(context)) return;
    for (const { element, attribute, path } of links) {
      const destinations = routes.map(route => linkSegments(route, element.open, context.version));
      if (destinations.some(segments => leadsTo(path, segments)) || isServed(path, context)) continue;
      if (element.name === 'a' && !routes.some(route => isBeneathBase(path, route))) continue;
      yield reportOf(attribute, path, destinations);
    }
  },
};

interface Link {
  readonly element: Element;
  readonly attribute: Attribute;
  readonly path: string;
}

function linksIn({ document }: RuleContext): Link[] {
  const links: Link[] = [];
  if (!document.text.includes('href')) return links;
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element' || (place.name !== 'a' && place.name !== 'A')) return;
      const link = linkOf(place);
      if (link !== undefined) links.push(link);
    });
  }
  return links;
}

/** Undefined for links that the browser follows by itself, past the router. */
function linkOf(element: Element): Link | undefined {
  const { open } = element;
  if (open.attributes.some(({ key }) => PAST_ROUTER.has(key)) || open.items.some(({ kind }) => kind === 'spread')) {
    return undefined;
  }
  const attribute = open.attributes.find(({ key }) => key === 'href');
  const content = attribute?.value?.content?.text;
  const path = content === undefined || content.includes('\\') ? undefined : pathOfLink(content);
  return attribute === undefined || path === undefined ? undefined : { element, attribute, path };
}

/** What is not beneath the router's `base` the browser asks the server for, which may have other pages there. */
function isBeneathBase(path: string, { segments, baseLength }: ProjectRoute): boolean {
  return leadsTo(path, [...segments.slice(0, baseLength), { kind: 'wildcard', name: '' }]);
}

const PAST_ROUTER: ReadonlySet<string> = new Set(['rel', 'attr:rel', 'download', 'attr:download', 'target']);

/** Whether something other than the router may answer: a file, a server function, or a handler of the server's own. */
function isServed(path: string, { project }: RuleContext): boolean {
  if (/\.[a-z\d]+$/i.test(path) || /^\/(?:api|pkg)(?:\/|$)/.test(path)) return true;
  const start = `"/${path.split('/')[1] ?? ''}`;
  // `.route("/logout", …)`, `get("/logout")`: what a function is called with first.
  const call = new RegExp(`\\w\\s*\\(\\s*${start.replace(/[^\w\s]/g, '\\$&')}`);
  return project.workspaceFiles().some(file => {
    const text = project.text(file);
    return text?.includes(start) === true && call.test(text);
  });
}

function reportOf(
  { value, start, end }: Attribute,
  path: string,
  destinations: readonly (readonly Segment[])[],
): Report {
  const paths = destinations.map(pathText).filter(text => !/[:*]/.test(text));
  const near = nearestName(path, paths);
  const content = value?.content;
  return {
    start: content?.start ?? start,
    end: content?.end ?? end,
    message: `No route leads to \`${path}\`${near === undefined ? ': declare one, or link to one that is there.' : `; did you mean \`${near}\`?`}`,
  };
}
