import { join } from 'node:path';
import type { ProjectModel } from '../../project/model.js';
import { atOnce, type Steps } from '../../steps.js';
import { editsByFile } from '../edits-by-file.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileEdits } from '../file-span.js';
import { declarationOf } from './declaration.js';
import { moduleFileOf } from './module-files.js';
import { movedModules } from './moved-modules.js';
import { renamedModule } from './renamed-module.js';

/** A file or folder that is about to get another path; both absolute. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that keep everything named when files of modules get another name in their folder, or move to the folder of
 * another module: the `mod`, imports, paths in Rust code and in tags. They are for the files as they are called before.
 * None at all where a part of them would not be certain.
 *
 * @param options `inFolder`: whether to answer for files that stay in their folder. rust-analyzer does so as well, and
 *   edits of both would be made on top of each other.
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
  const modules = files.filter(({ from }) => declarationOf(from, project) !== undefined);
  if (!modules.every(staysInFolder)) return yield* movedModules(files, context);
  if (options['inFolder'] !== true) return [];
  const edits = [];
  for (const rename of modules) edits.push(...(yield* renamedModule(rename, context)));
  return editsByFile(edits);
}

/** A folder takes along the file of the module that it is. */
function ofFolder({ from, to }: FileRename, project: ProjectModel): readonly FileRename[] {
  const file = join(from, 'mod.rs');
  return from.endsWith('.rs') || project.text(file) === undefined ? [] : [{ from: file, to: join(to, 'mod.rs') }];
}

function staysInFolder({ from, to }: FileRename): boolean {
  return moduleFileOf(from)?.folder === moduleFileOf(to)?.folder;
}
