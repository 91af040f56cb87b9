import type { ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import type { ProjectContext } from '../feature-context.js';

interface Known<Result> {
  readonly revision: number;
  readonly textRevision: number;
  /** By absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly result: Result;
}

/**
 * Finds something in the views of all files of a project that have one of some tags, and again only when one of these
 * files changes, comes or goes.
 *
 * @param tags The last segments of their names.
 * @param find What is in the files (absolute paths). It may look at nothing else.
 * @returns What was found, for the project of a context; in steps of one tag, and those of `find`.
 */
export function perFilesWithTags<Result>(
  tags: readonly string[],
  find: (files: readonly string[], viewsOf: ProjectContext['viewsOf']) => Steps<Result>,
): (context: Pick<ProjectContext, 'project' | 'viewsOf'>) => Steps<Result> {
  const known = new WeakMap<ProjectModel, Known<Result>>();
  return function* inSteps({ project, viewsOf }) {
    const { revision, textRevision } = project;
    const before = known.get(project);
    if (before?.revision === revision && before.textRevision === textRevision) return before.result;
    const texts = new Map<string, string>();
    for (const tag of tags) {
      yield;
      for (const file of project.filesWithTag(tag)) texts.set(file, project.text(file) ?? '');
    }
    const isKnown = before !== undefined && isSame(before.texts, texts);
    const result = isKnown ? before.result : yield* find([...texts.keys()], viewsOf);
    known.set(project, { revision, textRevision, texts, result });
    return result;
  };
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}
