import { dirname, resolve } from 'node:path';
import type { ClassSorter } from '../format.js';
import { findTailwind } from './find-tailwind.js';
import { loadSorterPackage, type SorterPackage } from './sorter-package.js';

export interface ClassSorterOptions {
  /** Told in one sentence why classes are left as they are. The same may be said for several files of a project. */
  readonly report: (message: string) => void;
}

/** What separates classes in HTML. Other white space is part of a name. */
const WHITE_SPACE = /[\t\n\f\r ]+/;

/**
 * Sorts classes in the order of the Tailwind of a file's project.
 *
 * This runs code of the project: Tailwind's configuration and plugins, and the packages in `node_modules`. It is for
 * those who were asked for it by the user's own flag or setting.
 *
 * @param filePath The Rust file that holds the classes.
 * @returns Undefined where the project has no Tailwind, or where it cannot be loaded.
 */
export async function createClassSorter(
  filePath: string,
  { report }: ClassSorterOptions,
): Promise<ClassSorter | undefined> {
  const leave = (why: string): undefined => {
    report(`${why} Classes are left as they are.`);
    return undefined;
  };
  const file = resolve(filePath);
  const found = await findTailwind(file);
  if (found.kind === 'none') return leave(found.reason);
  // The project's own copy may be the one that fits its Tailwind.
  const sorterPackage = await loadSorterPackage([file, import.meta.url]);
  if (sorterPackage === undefined) {
    return leave('Sorting classes needs `npm install --save-dev prettier-plugin-tailwindcss`, version 0.8 or newer.');
  }
  try {
    const sorter = await sorterPackage.createSorter({
      base: dirname(file),
      filepath: file,
      preserveDuplicates: true,
      ...(found.kind === 'stylesheet' ? { stylesheetPath: found.path } : {}),
      ...(found.kind === 'config' ? { configPath: found.path } : {}),
    });
    return classes => sortedBy(sorter, classes);
  } catch (fault) {
    const what = found.kind === 'package' ? 'Tailwind' : found.path;
    return leave(`${what} could not be loaded: ${fault instanceof Error ? fault.message : String(fault)}.`);
  }
}

/** The same classes, none more or less, separated by single blanks as leptosfmt has them (leptosfmt.md 2.14). */
function sortedBy(sorter: Awaited<ReturnType<SorterPackage['createSorter']>>, text: string): string {
  const classes = text.split(WHITE_SPACE).filter(name => name !== '');
  const [sorted] = sorter.sortClassLists([classes]);
  return sorted !== undefined && isPermutation(sorted, classes) ? sorted.join(' ') : text;
}

function isPermutation(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join(' ') === [...others].sort().join(' ');
}
