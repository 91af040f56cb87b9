import { isComponent, isDirectiveFunction, isServerFunction, isSlot } from '../project/definitions.js';
import type { Definition, ProjectModel } from '../project/model.js';
import { atOnce, type Steps } from '../steps.js';
import type { ProjectContext } from './feature-context.js';
import type { FileSpan } from './file-span.js';
import { pathText } from './routes/route-path.js';
import { type ProjectRoute, routesInSteps } from './routes/routes-of-project.js';

/** Something of the project that can be gone to by its name. */
export interface WorkspaceSymbol extends FileSpan {
  readonly name: string;
  readonly kind: 'component' | 'island' | 'slot' | 'server function' | 'directive' | 'route';
  /** What holds it: the path of its module. */
  readonly container: string;
}

/**
 * The components, islands, slots, server functions, directives and routes of the workspace.
 *
 * @param query Its letters have to occur in a name, in their order; the case does not count.
 */
export function workspaceSymbols(query: string, context: ProjectContext): WorkspaceSymbol[] {
  return atOnce(workspaceSymbolsInSteps(query, context));
}

/** As `workspaceSymbols`, in steps of one item or file. */
export function* workspaceSymbolsInSteps(query: string, context: ProjectContext): Steps<WorkspaceSymbol[]> {
  const found: WorkspaceSymbol[] = [];
  for (const definition of context.project.workspaceDefinitions()) {
    yield;
    if (isWanted(definition.item.name, query)) found.push(...itemSymbol(definition, context.project));
  }
  const routes = (yield* routesInSteps(context)).map(routeSymbol);
  return [...found, ...routes.filter(({ name }) => isWanted(name, query))];
}

function itemSymbol(definition: Definition, project: ProjectModel): WorkspaceSymbol[] {
  const kind = kindOf(definition);
  if (kind === undefined) return [];
  const { module, item } = definition;
  const path = project.pathOf(definition);
  const cut = path.lastIndexOf('::');
  return [
    {
      name: item.name,
      kind,
      container: cut < 0 ? '' : path.slice(0, cut),
      file: module.file,
      start: item.nameStart,
      end: item.nameStart + item.name.length,
    },
  ];
}

function kindOf(definition: Definition): WorkspaceSymbol['kind'] | undefined {
  if (isComponent(definition)) return definition.item.leptos.kind;
  if (isSlot(definition)) return 'slot';
  if (isServerFunction(definition)) return 'server function';
  return isDirectiveFunction(definition) ? 'directive' : undefined;
}

function routeSymbol({ segments, view, file, path }: ProjectRoute): WorkspaceSymbol {
  return { name: pathText(segments), kind: 'route', container: view ?? '', file, start: path.start, end: path.end };
}

function isWanted(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase()) {
    const at = letters.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
