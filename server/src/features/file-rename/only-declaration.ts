import { basename, dirname, join, resolve } from 'node:path';
import type { Item, Scope } from '../../facts/facts.js';
import type { ProjectModel } from '../../project/model.js';
import { moduleFileOf } from './module-files.js';

/** Whether one `mod` alone leads to a file: a program may have a module tree of its own over the files of the library. */
export function isOnlyDeclaration(file: string, name: string, project: ProjectModel): boolean {
  const declaring = project.filesThatMayHold([name]).flatMap(other => {
    const module = project.placeAt(other, 0)?.module;
    if (module === undefined) return [];
    const folder = folderOfChildren(other, module.path.length === 0);
    return [...modsIn(module.scope, folder)].filter(mod =>
      mod.path === undefined
        ? mod.name === name && mod.folder === moduleFileOf(file)?.folder
        : resolve(dirname(other), mod.path) === file,
    );
  });
  return declaring.length === 1;
}

/** The modules in files of their own that a scope declares, each with the folder that its file is looked for in. */
function* modsIn(scope: Scope, folder: string): Generator<Item & { readonly folder: string }> {
  const pending = [{ scope, folder }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const item of next.scope.items) {
      if (item.kind !== 'mod') continue;
      if (item.content === undefined) yield { ...item, folder: next.folder };
      else pending.push({ scope: item.content, folder: join(next.folder, item.name) });
    }
  }
}

/** The folder that the modules of a file lie in (The Rust Reference, "Module source filenames"). */
function folderOfChildren(file: string, isRoot: boolean): string {
  const name = basename(file, '.rs');
  return isRoot || name === 'mod' ? dirname(file) : join(dirname(file), name);
}
