import { basename, dirname, resolve, sep } from 'node:path';
import type { ModuleOutline } from '../source-files.js';
import type { ModuleFolder } from './module-node.js';

/** A file that a module may be in. */
interface ModuleFile {
  readonly file: string;
  readonly where: ModuleFolder;
}

/** The folder of the root of a target, and of any file that is named by a `#[path]`. */
export function folderOfRoot(file: string): ModuleFolder {
  return { folder: dirname(file), below: undefined };
}

/**
 * The files that `mod x;` may mean, the likelier one first (The Rust Reference, "Module source filenames").
 *
 * @param around Of the module that the item stands in.
 * @param folder As `folderOfChildren` tells it of that: all of its modules share the text.
 */
export function filesOfModule(item: ModuleOutline, around: ModuleFolder, folder: string): readonly ModuleFile[] {
  if (item.path !== undefined) {
    const file = resolve(around.folder, item.path);
    return [{ file, where: folderOfRoot(file) }];
  }
  return [
    { file: inside(folder, `${item.name}.rs`), where: { folder, below: item.name } },
    {
      file: inside(inside(folder, item.name), 'mod.rs'),
      where: { folder: inside(folder, item.name), below: undefined },
    },
  ];
}

/** Where the modules inside of `mod x { … }` are looked for. */
export function folderOfInline(item: ModuleOutline, around: ModuleFolder): ModuleFolder {
  if (item.path !== undefined) return { folder: resolve(around.folder, item.path), below: undefined };
  return { folder: inside(folderOfChildren(around), item.name), below: undefined };
}

/** The folder that `mod x;` finds `x.rs` in. */
export function folderOfChildren({ folder, below }: ModuleFolder): string {
  return below === undefined ? folder : inside(folder, below);
}

/** What a module would be called, and in which folder it would be looked for, if a `mod` led to its file. */
export function moduleOfFile(file: string): { name: string; parentFolder: string; where: ModuleFolder } {
  const folder = dirname(file);
  const name = basename(file, '.rs');
  if (name === 'mod') {
    return { name: basename(folder), parentFolder: dirname(folder), where: { folder, below: undefined } };
  }
  return { name, parentFolder: folder, where: { folder, below: name } };
}

/** There is nothing to normalise in the name of a module; what `join` makes of it is ten times as large in memory. */
function inside(folder: string, name: string): string {
  return folder + sep + name;
}
