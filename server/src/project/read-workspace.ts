import { availableParallelism } from 'node:os';
import type { CrateGraph } from './crates.js';
import { cacheBuild, cacheFolder } from './index/cache-folder.js';
import { Workspace } from './workspace.js';

/** How a command reads a workspace. */
export interface WorkspaceReading {
  /** How many threads may read it, this one included; by default one for each processor. */
  readonly threads?: number | undefined;
  /** What Cargo's files say of it, where another thread has read them. */
  readonly graph?: CrateGraph | undefined;
  /** Called when other threads find in the cache what was read, with what Cargo's files say. */
  readonly onRead?: (graph: CrateGraph) => void;
}

/**
 * Opens a folder as a command needs it: once, and all of it is read. What earlier runs and servers have read of it comes
 * from the cache.
 *
 * @param folder Absolute.
 */
export async function readWorkspace(
  folder: string,
  { threads = availableParallelism(), graph, onRead }: WorkspaceReading = {},
): Promise<Workspace> {
  const build = cacheBuild();
  const cache = build === undefined ? {} : { cache: { folder: cacheFolder(), build } };
  const workspace = await Workspace.open(folder, undefined, {
    ...cache,
    helpers: { kind: 'threads', count: threads - 1 },
    graph,
  });
  await workspace.index(() => onRead?.(workspace.graph));
  return workspace;
}
