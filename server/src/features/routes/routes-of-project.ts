import { sameApp } from '../../project/same-app.js';
import { atOnce, type Steps } from '../../steps.js';
import type { ProjectContext } from '../feature-context.js';
import { perFilesWithTags } from './files-with-tags.js';
import { pathText } from './route-path.js';
import { ROUTE_TAGS, type Route, routesOf } from './routes-of-document.js';

/** A route, and the file that declares it. */
export interface ProjectRoute extends Route {
  readonly file: string;
}

/** As `routesOfProject`, in steps of one file. */
export const routesInSteps = perFilesWithTags(ROUTE_TAGS, function* (files, viewsOf): Steps<readonly ProjectRoute[]> {
  const routes: ProjectRoute[] = [];
  for (const file of files) {
    yield;
    routes.push(...routesIn(file, viewsOf));
  }
  return routes.sort((a, b) => compare(pathText(a.segments), pathText(b.segments)));
});

/** All routes that the workspace declares, by path. A route that is declared twice is there twice. */
export function routesOfProject(context: ProjectContext): readonly ProjectRoute[] {
  return atOnce(routesInSteps(context));
}

/**
 * The routes of the app that a file belongs to, as far as somebody can go to them: those that only hold others are left
 * out. A link of another app would leave it.
 */
export function destinationsOf(context: ProjectContext): readonly ProjectRoute[] {
  const isOfApp = sameApp(context.file, context.project);
  return routesOfProject(context).filter(route => !route.isParent && isOfApp(route.file));
}

function routesIn(file: string, viewsOf: ProjectContext['viewsOf']): ProjectRoute[] {
  const document = viewsOf(file);
  return document === undefined ? [] : routesOf(document).map(route => ({ ...route, file }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
