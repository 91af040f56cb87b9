import { cacheBuild, cacheFolder } from './index/cache-folder.js';
import { Workspace } from './workspace.js';

/**
 * Opens a folder as a command needs it: once, and all of it is read. What earlier runs and servers have read of it comes
 * from the cache.
 *
 * @param folder Absolute.
 */
export async function readWorkspace(folder: string): Promise<Workspace> {
  const build = cacheBuild();
  const places = build === undefined ? {} : { cache: { folder: cacheFolder(), build } };
  const workspace = await Workspace.open(folder, undefined, places);
  await workspace.index();
  return workspace;
}
