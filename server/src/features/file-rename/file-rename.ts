import { join } from 'node:path';
import type { ProjectModel } from '../../project/model.js';
import { atOnce, type Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileEdits } from '../file-span.js';
import { declarationOf } from './declaration.js';
import { moduleFileOf } from './module-files.js';
import { movedModules } from './moved-modules.js';

/** A file or folder that is about to get another path; both absolute. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that keep everything named when files of modules get another name, move to the folder of another module, or
 * both: the `mod`, imports, paths in Rust code and in tags. They are for the files as they are called before. None at all
 * where a part of them would not be certain.
 *
 * @param options `inFolder`: whether to answer for files that get another name in their folder. rust-analyzer does so
 *   as well, and edits of both would be made on top of each other.
 */
export function fileRename(
  renames: readonly FileRename[],
  context: FeatureContext,
  options: Readonly<Record<string, boolean>>,
): readonly FileEdits[] {
  return atOnce(fileRenameInSteps(renames, context, options));
}

/** As `fileRename`, a file at a time. */
export function* fileRenameInSteps(
  renames: readonly FileRename[],
  context: FeatureContext,
  options: Readonly<Record<string, boolean>>,
): Steps<readonly FileEdits[]> {
  const { project } = context;
  // Half of the edits would be worse than none.
  if (!project.isComplete) return [];
  const files = renames.flatMap(rename => [rename, ...ofFolder(rename, project)]);
  const isLeftToOthers = options['inFolder'] !== true && files.some(rename => isRenamedInFolder(rename, project));
  return isLeftToOthers ? [] : yield* movedModules(files, context);
}

/** A folder takes along the file of the module that it is. */
function ofFolder({ from, to }: FileRename, project: ProjectModel): readonly FileRename[] {
  const file = join(from, 'mod.rs');
  return from.endsWith('.rs') || project.text(file) === undefined ? [] : [{ from: file, to: join(to, 'mod.rs') }];
}

function isRenamedInFolder({ from, to }: FileRename, project: ProjectModel): boolean {
  const [before, after] = [moduleFileOf(from), moduleFileOf(to)];
  if (before?.folder !== after?.folder || before?.name === after?.name) return false;
  return declarationOf(from, project) !== undefined;
}
