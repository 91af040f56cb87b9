import { allViews, type Element, View, type ViewDocument, type ViewNode, visit } from 'tree-sitter-leptos';
import { perFilesWithTags } from '../features/routes/files-with-tags.js';
import { readRoutePath } from '../features/routes/route-path.js';
import { baseOf } from '../features/routes/routes-of-document.js';
import { atOnce, type Steps } from '../steps.js';
import type { RuleContext } from './rule.js';

/** What holds routes, and what is one, by the last segment of a tag's name. */
const HOLDERS: ReadonlySet<string> = new Set(['Routes', 'FlatRoutes', 'ParentRoute', 'ProtectedParentRoute', 'Route']);
const ROUTES: ReadonlySet<string> = new Set(['Route', 'ParentRoute', 'ProtectedRoute', 'ProtectedParentRoute']);

/**
 * Whether the routes of a project are all written out: each path is a literal, and nothing else stands where routes do,
 * be it a block or a component that brings routes of its own.
 */
export function knowsAllRoutes(context: RuleContext): boolean {
  return atOnce(inSteps(context));
}

const inSteps = perFilesWithTags(['Router', ...HOLDERS, ...ROUTES], function* (files, viewsOf): Steps<boolean> {
  for (const file of files) {
    yield;
    const document = viewsOf(file);
    if (document === undefined || !isWrittenOut(document)) return false;
  }
  return true;
});

function isWrittenOut(document: ViewDocument): boolean {
  let isSure = true;
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'incomplete_tag') isSure = false;
      if (place.kind === 'element' && isSure) isSure = isSureTag(place, document.text);
    });
  }
  return isSure;
}

function isSureTag(element: Element, text: string): boolean {
  const name = lastSegment(element.name);
  if (name === 'Router') {
    const base = baseOf(element.open.attributes, text);
    // The paths of routes in another component do not tell what they begin with.
    return base === undefined || (base !== 'unknown' && holdsRoutes(element));
  }
  if (name === 'Routes' && baseOf(element.open.attributes, text) === 'unknown') return false;
  if (ROUTES.has(name) && !(hasLiteralPath(element, text) && isInHolder(element))) return false;
  if (!HOLDERS.has(name)) return true;
  return element.children.every(
    child =>
      child.kind === 'comment' ||
      child.kind === 'rust_comment' ||
      (child.kind === 'element' && ROUTES.has(lastSegment(child.name))),
  );
}

function holdsRoutes({ children }: Element): boolean {
  const pending: ViewNode[] = [...children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind !== 'element' && node.kind !== 'fragment') continue;
    if (node.kind === 'element' && HOLDERS.has(lastSegment(node.name))) return true;
    pending.push(...node.children);
  }
  return false;
}

function hasLiteralPath({ open }: Element, text: string): boolean {
  const code = open.attributes.find(({ key }) => key === 'path')?.value?.code;
  return code !== undefined && readRoutePath(text.slice(code.start, code.end)) !== undefined;
}

/** A route at the root of a view is one of a component, which stands inside of other routes somewhere else. */
function isInHolder({ owner }: Element): boolean {
  return owner !== undefined && !(owner instanceof View);
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}
