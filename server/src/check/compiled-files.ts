import type { Target } from '../project/crates.js';
import type { Definition, Module, Place, ProjectModel } from '../project/model.js';
import { perDocument } from './per-document.js';
import type { RuleContext } from './rule.js';

/**
 * Whether a document is part of what a build makes of a crate, as far as is known: everything is read, and modules lead
 * to it. What names mean in a file that nobody compiles is a guess.
 */
export const isCompiled = perDocument((context): boolean => isCompiledAt(0, context));

/** The same for a place in a document: `#[cfg(test)]` may stand at a module that is written out in it. */
export function isCompiledAt(offset: number, context: RuleContext): boolean {
  const { project, file } = context;
  if (!project.isComplete || file === undefined || project.crateOf(file) === undefined) return false;
  const place = project.placeAt(file, offset);
  if (place === undefined) return false;
  const known = answers(context);
  const path = place.module.path.join('::');
  const answer = known.get(path) ?? isPartOfBuild(place, context);
  known.set(path, answer);
  return answer && !isForTests(place.module);
}

/** `#![cfg(test)]` at the head of a file. */
function isForTests({ scope }: Module): boolean {
  return scope.cfg?.includes('test') === true;
}

/** By module: views of the same one need not be looked up again. */
const answers = perDocument(() => new Map<string, boolean>());

function isPartOfBuild(place: Place, context: RuleContext): boolean {
  const { path, target } = place.module;
  if (path.length === 0) return target.root === context.file;
  const known = declared(context.project, target);
  return path.every((_, index) => {
    const each = path.slice(0, index + 1);
    const name = each.join('::');
    const answer = known.get(name) ?? isDeclared(each, place, context);
    known.set(name, answer);
    return answer;
  });
}

interface Known {
  readonly project: ProjectModel;
  readonly revision: number;
  readonly answers: Map<string, boolean>;
}

const byTarget = new WeakMap<Target, Known>();

/** Which modules of a target are declared, as far as somebody asked: the same for all files in a folder. */
function declared(project: ProjectModel, target: Target): Map<string, boolean> {
  const { revision } = project;
  const before = byTarget.get(target);
  if (before?.project === project && before.revision === revision) return before.answers;
  const answers = new Map<string, boolean>();
  byTarget.set(target, { project, revision, answers });
  return answers;
}

/** Whether a module is part of every build of its target: no `cfg` stands at a module on the way to it. */
export function isInEveryBuild(place: Place, project: ProjectModel): boolean {
  const { path, scope } = place.module;
  if (scope.cfg !== undefined) return false;
  return path.every((_, index) =>
    modulesNamed(path.slice(0, index + 1), place, project).some(
      ({ item, module }) => item.cfg === undefined && module.scope.cfg === undefined,
    ),
  );
}

/** Whether a module is declared where its path says, and not for tests only, which no build proves. */
function isDeclared(path: Module['path'], place: Place, { project }: RuleContext): boolean {
  return modulesNamed(path, place, project).some(
    ({ item, module }) => item.cfg?.includes('test') !== true && !isForTests(module),
  );
}

function modulesNamed(path: Module['path'], place: Place, project: ProjectModel): readonly Definition[] {
  const parent = path.slice(0, -1).join('::');
  return project
    .resolve(place, ['crate', ...path], 'type')
    .filter(({ item, module }) => item.kind === 'mod' && module.path.join('::') === parent);
}
