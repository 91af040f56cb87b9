import { pathText } from '../features/routes/route-path.js';
import type { ProjectRoute } from '../features/routes/routes-of-project.js';
import type { ProjectModel } from '../project/model.js';
import type { GraphNode } from './graph.js';
import { placeOf } from './place-of.js';

/**
 * Routes by the node that they are. A route and the one that is shown inside of it may have the same path: they are one.
 * Those of several crates belong to several apps, each of which has its own `/`.
 */
export function routesById(
  routes: readonly ProjectRoute[],
  project: ProjectModel,
): ReadonlyMap<string, readonly ProjectRoute[]> {
  const crateNameOf = ({ file }: ProjectRoute): string => project.crateOf(file)?.packageName ?? '';
  const isOneApp = new Set(routes.map(crateNameOf)).size <= 1;
  const byId = new Map<string, ProjectRoute[]>();
  for (const route of routes) {
    const path = pathText(route.segments);
    const id = isOneApp ? `route ${path}` : `route ${crateNameOf(route)} ${path}`;
    byId.set(id, [...(byId.get(id) ?? []), route]);
  }
  return byId;
}

/** The node of a route. @param declared All that are it, in the order of the files. Empty where there is none. */
export function routeNode(id: string, declared: readonly ProjectRoute[], project: ProjectModel): GraphNode[] {
  const [first] = declared;
  if (first === undefined) return [];
  const views = [...new Set(declared.flatMap(({ view }) => view ?? []))];
  const detail = views.length === 0 ? '' : `shows ${views.join(', ')}`;
  return [
    { id, kind: 'route', name: pathText(first.segments), ...placeOf(first.file, first.path.start, project), detail },
  ];
}
