import { functionAround, renderedBy } from '../features/call-hierarchy/call-hierarchy.js';
import { propList } from '../features/components/signature.js';
import type { ProjectContext } from '../features/feature-context.js';
import { occurrencesOf } from '../features/occurrences/occurrences-of.js';
import { type ProjectRoute, routesInSteps } from '../features/routes/routes-of-project.js';
import { endpointOf } from '../features/server-functions/endpoint.js';
import { isComponent, isServerFunction } from '../project/definitions.js';
import type { LeptosVersion } from '../project/leptos-version.js';
import type { Definition, ProjectModel } from '../project/model.js';
import { atOnce, type Steps } from '../steps.js';
import type { GraphEdge, GraphNode, ProjectGraph } from './graph.js';
import { placeOf } from './place-of.js';
import { routeNode, routesById } from './route-nodes.js';

/** The routes, components, islands and server functions of the workspace, and what leads from one to the other. */
export function graphOf(context: ProjectContext): ProjectGraph {
  return atOnce(graphInSteps(context));
}

/** As `graphOf`, in steps of one item or file. */
export function* graphInSteps(context: ProjectContext): Steps<ProjectGraph> {
  const { project, version } = context;
  const definitions = [...project.workspaceDefinitions()].filter(one => isComponent(one) || isServerFunction(one));
  const routes = routesById(yield* routesInSteps(context), project);
  const nodes = [
    ...[...routes].flatMap(([id, declared]) => routeNode(id, declared, project)),
    ...definitions.map(definition => itemNode(definition, project, version)),
  ];
  const edges = [...routes].flatMap(([id, declared]) => declared.flatMap(route => routeEdges(id, route, project)));
  for (const definition of definitions) edges.push(...(yield* edgesTo(definition, context)));
  const known = new Set(nodes.map(({ id }) => id));
  return {
    nodes: unique(nodes, ({ id }) => id),
    // What a library declares is shown by no node.
    edges: unique(edges, edgeKey).filter(({ from, to }) => known.has(from) && known.has(to)),
  };
}

function itemNode(definition: Definition, project: ProjectModel, version: LeptosVersion): GraphNode {
  const { module, item } = definition;
  const place = placeOf(module.file, item.nameStart, project);
  const base = { id: project.pathOf(definition), name: item.name, ...place };
  if (isServerFunction(definition)) {
    const { method, url, isHashed } = endpointOf(item.name, definition.item.leptos, version);
    return { ...base, kind: 'server function', detail: `${method} ${url}${isHashed ? '…' : ''}` };
  }
  const isIsland = isComponent(definition) && definition.item.leptos.kind === 'island';
  return {
    ...base,
    kind: isIsland ? 'island' : 'component',
    detail: isComponent(definition) ? propList(definition) : '',
  };
}

function routeEdges(from: string, { file, view, path }: ProjectRoute, project: ProjectModel): GraphEdge[] {
  const place = view === undefined ? undefined : project.placeAt(file, path.start);
  if (place === undefined || view === undefined) return [];
  const [shown] = project.resolve(place, view.split('::'), 'value');
  return shown === undefined ? [] : [{ from, to: project.pathOf(shown), kind: 'shows' }];
}

/** Who renders a component, or calls a server function. */
function* edgesTo(definition: Definition, context: ProjectContext): Steps<GraphEdge[]> {
  const { project } = context;
  const to = project.pathOf(definition);
  if (isComponent(definition)) {
    return (yield* renderedBy(definition, context)).map(({ component }) => ({
      from: project.pathOf(component),
      to,
      kind: 'renders',
    }));
  }
  return (yield* occurrencesOf([definition], context)).flatMap(({ file, start, where }) => {
    const caller = where === 'code' ? functionAround(file, start, context) : undefined;
    const from = caller && project.pathOf(caller);
    // What a server function does with itself is nobody's business.
    return from === undefined || from === to ? [] : [{ from, to, kind: 'calls' as const }];
  });
}

function edgeKey({ from, to, kind }: GraphEdge): string {
  return `${from}\n${to}\n${kind}`;
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.map(value => [keyOf(value), value])).values()];
}
