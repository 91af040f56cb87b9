import { relative } from 'node:path';
import { LineIndex } from 'tree-sitter-leptos';
import { functionAround, renderedBy } from '../features/call-hierarchy/call-hierarchy.js';
import { propList } from '../features/components/signature.js';
import type { ProjectContext } from '../features/feature-context.js';
import { occurrencesOf } from '../features/occurrences/occurrences-of.js';
import { pathText } from '../features/routes/route-path.js';
import { type ProjectRoute, routesInSteps } from '../features/routes/routes-of-project.js';
import { endpointOf } from '../features/server-functions/endpoint.js';
import { isComponent, isServerFunction } from '../project/definitions.js';
import type { LeptosVersion } from '../project/leptos-version.js';
import type { Definition, ProjectModel } from '../project/model.js';
import { atOnce, type Steps } from '../steps.js';
import type { GraphEdge, GraphNode, ProjectGraph } from './graph.js';

/** The routes, components, islands and server functions of the workspace, and what leads from one to the other. */
export function graphOf(context: ProjectContext): ProjectGraph {
  return atOnce(graphInSteps(context));
}

/** As `graphOf`, in steps of one item or file. */
export function* graphInSteps(context: ProjectContext): Steps<ProjectGraph> {
  const { project, version } = context;
  const definitions = [...project.workspaceDefinitions()].filter(one => isComponent(one) || isServerFunction(one));
  const routes = yield* routesInSteps(context);
  const nodes = [
    ...routes.map(route => routeNode(route, project)),
    ...definitions.map(definition => itemNode(definition, project, version)),
  ];
  const edges = routes.flatMap(route => routeEdges(route, project));
  for (const definition of definitions) edges.push(...(yield* edgesTo(definition, context)));
  const known = new Set(nodes.map(({ id }) => id));
  return { nodes: unique(nodes, ({ id }) => id), edges: unique(edges, edgeKey).filter(edge => known.has(edge.from)) };
}

function routeNode({ segments, file, path, view }: ProjectRoute, project: ProjectModel): GraphNode {
  const text = pathText(segments);
  const detail = view === undefined ? '' : `shows ${view}`;
  return { id: `route ${text}`, kind: 'route', name: text, ...placeOf(file, path.start, project), detail };
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

function placeOf(file: string, offset: number, project: ProjectModel): Pick<GraphNode, 'file' | 'line'> {
  const folder = project.crateOf(file)?.folder ?? '';
  const { line } = LineIndex.of(project.text(file) ?? '').positionAt(offset);
  return { file: relative(folder, file).replaceAll('\\', '/'), line: line + 1 };
}

function routeEdges({ segments, file, view, path }: ProjectRoute, project: ProjectModel): GraphEdge[] {
  const place = view === undefined ? undefined : project.placeAt(file, path.start);
  if (place === undefined || view === undefined) return [];
  const [shown] = project.resolve(place, view.split('::'), 'value');
  return shown === undefined ? [] : [{ from: `route ${pathText(segments)}`, to: project.pathOf(shown), kind: 'shows' }];
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
