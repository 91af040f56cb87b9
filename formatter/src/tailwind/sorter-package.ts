import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What prettier-plugin-tailwindcss exports for others that sort classes, as far as it is needed here. */
export interface SorterPackage {
  createSorter(options: {
    readonly base: string;
    readonly filepath: string;
    readonly preserveDuplicates: boolean;
    readonly stylesheetPath?: string;
    readonly configPath?: string;
  }): Promise<{ sortClassLists(lists: string[][]): string[][] }>;
}

const SORTER = 'prettier-plugin-tailwindcss/sorter';

/**
 * Loads the package that knows Tailwind's order.
 *
 * @param places Files that may import it, the one whose copy is preferred first.
 * @returns Undefined where none of them finds it, or only one that is too old to have a sorter.
 */
export async function loadSorterPackage(places: readonly string[]): Promise<SorterPackage | undefined> {
  for (const place of places) {
    const path = resolveFrom(place);
    if (path === undefined) continue;
    const loaded: unknown = await import(pathToFileURL(path).href);
    if (isSorterPackage(loaded)) return loaded;
  }
  return undefined;
}

function resolveFrom(place: string): string | undefined {
  try {
    return createRequire(place).resolve(SORTER);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined;
    throw fault;
  }
}

function isSorterPackage(loaded: unknown): loaded is SorterPackage {
  return typeof loaded === 'object' && loaded !== null && 'createSorter' in loaded;
}
