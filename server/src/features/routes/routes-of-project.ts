import type { ProjectModel } from '../../project/model.js';
import { atOnce, type Steps } from '../../steps.js';
import type { ProjectContext } from '../feature-context.js';
import { pathText } from './route-path.js';
import { ROUTE_TAGS, type Route, routesOf } from './routes-of-document.js';

/** A route, and the file that declares it. */
export interface ProjectRoute extends Route {
  readonly file: string;
}

interface Known {
  readonly revision: number;
  readonly textRevision: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly routes: readonly ProjectRoute[];
}

/** The routes of each project, as long as none of the files with routes changes. */
const known = new WeakMap<ProjectModel, Known>();

/** All routes that the workspace declares, by path. A route that is declared twice is there twice. */
export function routesOfProject(context: ProjectContext): readonly ProjectRoute[] {
  return atOnce(routesInSteps(context));
}

/** As `routesOfProject`, in steps of one file. */
export function* routesInSteps({ project, viewsOf }: ProjectContext): Steps<readonly ProjectRoute[]> {
  const { revision, textRevision } = project;
  const before = known.get(project);
  if (before?.revision === revision && before.textRevision === textRevision) return before.routes;
  const texts = new Map<string, string>();
  for (const tag of ROUTE_TAGS) {
    yield;
    for (const file of project.filesWithTag(tag)) texts.set(file, project.text(file) ?? '');
  }
  if (before !== undefined && isSame(before.texts, texts)) {
    known.set(project, { ...before, revision, textRevision });
    return before.routes;
  }
  const routes: ProjectRoute[] = [];
  for (const file of texts.keys()) {
    yield;
    routes.push(...routesIn(file, viewsOf));
  }
  routes.sort((a, b) => compare(pathText(a.segments), pathText(b.segments)));
  known.set(project, { revision, textRevision, texts, routes });
  return routes;
}

/** The routes that somebody can go to: those that only hold others are left out. */
export function destinationsOf(context: ProjectContext): readonly ProjectRoute[] {
  return routesOfProject(context).filter(route => !route.isParent);
}

function routesIn(file: string, viewsOf: ProjectContext['viewsOf']): ProjectRoute[] {
  const document = viewsOf(file);
  return document === undefined ? [] : routesOf(document).map(route => ({ ...route, file }));
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
