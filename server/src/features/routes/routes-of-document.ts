import {
  type Attribute,
  allViews,
  type Element,
  type Span,
  type ViewDocument,
  type ViewNode,
} from 'tree-sitter-leptos';
import { readRoutePath, type Segment, segmentsOf } from './route-path.js';

/** A route as a view declares it. */
export interface Route {
  /** The whole path, those of the routes around it included. */
  readonly segments: readonly Segment[];
  /** How many of these are the `base` of the router. */
  readonly baseLength: number;
  /** Where its path is written: UTF-16. */
  readonly path: Span;
  /** What is shown there: the path of a component, as written; undefined where it is another expression. */
  readonly view: string | undefined;
  /** Where that is written. */
  readonly viewSpan: Span | undefined;
  /** Whether further routes lie inside; a link does not lead to one that only holds others. */
  readonly isParent: boolean;
}

/** The components that declare a route, and whether others lie inside of it. */
const ROUTES: Readonly<Record<string, boolean>> = {
  Route: false,
  ProtectedRoute: false,
  ParentRoute: true,
  ProtectedParentRoute: true,
};

/** The names of the components whose files have to be looked at. */
export const ROUTE_TAGS: readonly string[] = Object.keys(ROUTES);

/** The routes that the views of a document declare, in order. Those whose path is no literal are left out. */
export function routesOf(document: ViewDocument): readonly Route[] {
  const routes: Route[] = [];
  for (const view of allViews(document)) collect(view.children, document.text, routes);
  return routes;
}

/** What is around a route. */
interface Around {
  readonly segments: readonly Segment[];
  readonly baseLength: number;
}

/** Goes through nodes from outside to inside, with the path of what is around them. */
function collect(children: readonly ViewNode[], text: string, routes: Route[]): void {
  const outside: Around = { segments: [], baseLength: 0 };
  const pending = [...children].reverse().map(node => ({ node, around: outside }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    if (node.kind !== 'element' && node.kind !== 'fragment') continue;
    const inner = node.kind === 'element' ? enter(node, next.around, text, routes) : next.around;
    if (inner === undefined) continue;
    for (const child of [...node.children].reverse()) pending.push({ node: child, around: inner });
  }
}

/** Notes the route that an element is; answers the path for what is inside, undefined where that is not known. */
function enter(element: Element, around: Around, text: string, routes: Route[]): Around | undefined {
  const name = lastSegment(element.name);
  const { attributes } = element.open;
  if (name === 'Router') {
    const base = baseOf(attributes, text);
    return Array.isArray(base) ? { segments: base, baseLength: base.length } : around;
  }
  if (name === 'Routes') return inRoutes(baseOf(attributes, text), around);
  const holdsRoutes = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  const path = attributes.find(({ key }) => key === 'path');
  if (holdsRoutes === undefined || path?.value?.code === undefined) return around;
  const { code } = path.value;
  const own = readRoutePath(text.slice(code.start, code.end));
  if (own === undefined) return undefined;
  const { baseLength } = around;
  const segments = [...around.segments, ...own];
  const isParent = holdsRoutes || element.children.some(child => child.kind === 'element' && isRoute(child));
  routes.push({ segments, baseLength, path: spanOf(code), isParent, ...viewOf(attributes, text) });
  return { segments, baseLength };
}

function isRoute(element: Element): boolean {
  return Object.hasOwn(ROUTES, lastSegment(element.name));
}

/**
 * `<Router base="/app">`, and before 0.7 `<Routes base="/app".to_string()>`: where all paths begin.
 *
 * @returns Undefined where there is none.
 */
export function baseOf(attributes: readonly Attribute[], text: string): Segment[] | 'unknown' | undefined {
  const attribute = attributes.find(({ key }) => key === 'base');
  if (attribute === undefined) return undefined;
  const code = attribute.value?.code;
  const written = code === undefined ? undefined : BASE.exec(text.slice(code.start, code.end))?.[1];
  return written === undefined ? 'unknown' : [...segmentsOf(written)];
}

/** A literal, or what makes a `String` of one. */
const BASE = /^\{?\s*(?:String::from\s*\(\s*)?"([^"\\]*)"\s*(?:\)|\.\s*(?:to_string|to_owned|into)\s*\(\s*\))?\s*\}?$/;

/** The base of `<Routes>` is the whole one: that of the router only counts for links then. */
function inRoutes(base: ReturnType<typeof baseOf>, around: Around): Around | undefined {
  if (base === undefined) return around;
  if (base === 'unknown') return undefined;
  const ofRouter = around.segments.slice(0, around.baseLength);
  const isBeneath = ofRouter.every(({ name }, at) => base[at]?.name === name);
  return { segments: base, baseLength: isBeneath ? ofRouter.length : 0 };
}

function viewOf(attributes: readonly Attribute[], text: string): Pick<Route, 'view' | 'viewSpan'> {
  const code = attributes.find(({ key }) => key === 'view')?.value?.code;
  const written = code && text.slice(code.start, code.end);
  const isPath = written !== undefined && /^(?:\w+::)*[A-Z]\w*$/.test(written);
  return isPath && code !== undefined
    ? { view: written, viewSpan: spanOf(code) }
    : { view: undefined, viewSpan: undefined };
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
