import { basename, dirname, join, resolve } from 'node:path';
import type { Item } from '../../facts/facts.js';
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
 */
export function filesOfModule(item: Item, around: ModuleFolder): readonly ModuleFile[] {
  if (item.path !== undefined) {
    const file = resolve(around.folder, item.path);
    return [{ file, where: folderOfRoot(file) }];
  }
  const folder = folderOfChildren(around);
  return [
    { file: join(folder, `${item.name}.rs`), where: { folder, below: item.name } },
    { file: join(folder, item.name, 'mod.rs'), where: { folder: join(folder, item.name), below: undefined } },
  ];
}

/** Where the modules inside of `mod x { … }` are looked for. */
export function folderOfInline(item: Item, around: ModuleFolder): ModuleFolder {
  if (item.path !== undefined) return { folder: resolve(around.folder, item.path), below: undefined };
  return { folder: join(folderOfChildren(around), item.name), below: undefined };
}

/** The folder that `mod x;` finds `x.rs` in. */
export function folderOfChildren({ folder, below }: ModuleFolder): string {
  return below === undefined ? folder : join(folder, below);
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
