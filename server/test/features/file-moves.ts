import { type FileRename, fileRename } from '../../src/features/file-rename/file-rename.js';
import type { Files } from '../project/workspace.js';
import { inWorkspace } from './project.js';

/**
 * The files that change when others move, by their names before.
 *
 * @param moves `'src/a.rs > src/b/a.rs'`.
 * @param files As for `inWorkspace`.
 */
export async function moved(
  moves: readonly string[],
  files: Files,
  options = { inFolder: false },
): Promise<Record<string, string>> {
  const { context, workspace, edited } = await inWorkspace(files);
  const renames = moves.map((move): FileRename => {
    const [from = '', to = ''] = move.split(' > ').map(name => workspace.path(name));
    return { from, to };
  });
  return edited(fileRename(renames, context, options));
}
