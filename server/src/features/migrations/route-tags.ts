import type { Attribute, Element, TextEdit, ViewNode } from 'tree-sitter-leptos';
import type { Migration } from './migration.js';

/**
 * What 0.7 writes in another way in the tags of the router.
 *
 * @param elements All of a view.
 */
export function migrateRouteTags(elements: readonly Element[], text: string): Migration[] {
  const moves = elements.flatMap(element => fallbackOf(element, text));
  return [
    ...moves.map(({ migration }) => migration),
    ...elements.flatMap(element => {
      if (element.name === 'Routes') return moves.some(({ routes }) => routes === element) ? [] : ofRoutes(element);
      if (!/^(?:Protected)?(?:Parent)?Route$/.test(element.name)) return [];
      const found = ofRoute(element, text);
      return element.name === 'ProtectedRoute' ? [...found, ...ofProtected(element, text)] : found;
    }),
  ];
}

/** `path="/x"`, and routes in a route. */
function ofRoute(element: Element, text: string): Migration[] {
  const { open, close, children, name } = element;
  const found: Migration[] = [];
  const path = literalOf(element, 'path');
  if (path !== undefined) found.push(around(path, text, 'path!(', ')'));
  const isParent = children.some(child => child.kind === 'element' && /Route$/.test(child.name));
  if (name !== 'Route' || !isParent || close?.name === undefined) return found;
  const edits = [open.name, close.name].map(({ start, end }) => ({ start, end, text: 'ParentRoute' }));
  return [...found, { start: element.start, end: open.name.end, from: '<Route>', to: '<ParentRoute>', edits }];
}

/** Where somebody is sent is computed, and who may see a route is not known as long as something loads. */
function ofProtected(element: Element, text: string): Migration[] {
  const redirect = literalOf(element, 'redirect_path');
  const found = redirect === undefined ? [] : [around(redirect, text, '|| ', '')];
  const condition = element.open.attributes.find(({ key }) => key === 'condition');
  // Only the path tells that the condition is one of 0.6 as well.
  if (condition?.value === undefined || literalOf(element, 'path') === undefined) return found;
  const { start, end } = condition.value;
  const head = /^(?:move\s*)?\|\|\s*/.exec(text.slice(start, end))?.[0];
  if (head === undefined) return found;
  const edits = [
    { start: start + head.length, end: start + head.length, text: 'Some(' },
    { start: end, end, text: ')' },
  ];
  return [...found, { start: condition.start, end: condition.end, from: 'a condition', to: '`Some` of it', edits }];
}

function literalOf({ open }: Element, name: string): Attribute | undefined {
  const attribute = open.attributes.find(({ key }) => key === name);
  return attribute?.value?.form === 'string' ? attribute : undefined;
}

function around({ start, end, key, value }: Attribute, text: string, before: string, behind: string): Migration {
  const span = value ?? { start: end, end };
  const literal = text.slice(span.start, span.end);
  const edits: TextEdit[] = [
    { start: span.start, end: span.start, text: before },
    ...(behind === '' ? [] : [{ start: span.end, end: span.end, text: behind }]),
  ];
  return { start, end, from: `${key}=${literal}`, to: `${key}=${before}${literal}${behind}`, edits };
}

/** The fallback of a router, which its routes have now, where they stand in it. */
function fallbackOf(element: Element, text: string): { readonly routes: Element; readonly migration: Migration }[] {
  const own = element.open.attributes.find(({ key }) => key === 'fallback');
  const [routes, ...others] = element.name === 'Router' && own?.value !== undefined ? routesIn(element) : [];
  if (own === undefined || routes === undefined || others.length > 0 || hasFallback(routes)) return [];
  const { start, end } = own;
  const blanks = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const at = routes.open.name.end;
  const edits = [
    { start: start - blanks, end, text: '' },
    { start: at, end: at, text: ` ${text.slice(start, end)}` },
  ];
  return [{ routes, migration: { start, end, from: '<Router fallback>', to: '<Routes fallback>', edits } }];
}

function routesIn(element: Element): Element[] {
  const found: Element[] = [];
  const pending: ViewNode[] = [...element.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'fragment') pending.push(...node.children);
    if (node.kind !== 'element') continue;
    if (node.name === 'Routes') found.push(node);
    else pending.push(...node.children);
  }
  return found;
}

function ofRoutes(element: Element): Migration[] {
  if (hasFallback(element)) return [];
  const at = element.open.name.end;
  const edits = [{ start: at, end: at, text: ' fallback=|| "Not found."' }];
  return [{ start: element.start, end: at, from: '<Routes>', to: '<Routes fallback=…>', edits }];
}

function hasFallback({ open }: Element): boolean {
  return open.items.some(item => item.kind === 'spread' || (item.kind === 'attribute' && item.key === 'fallback'));
}
