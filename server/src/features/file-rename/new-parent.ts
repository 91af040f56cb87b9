import { basename, dirname, join } from 'node:path';
import type { Module, ProjectModel } from '../../project/model.js';
import { declarationOf } from './declaration.js';

/** Folders in which cargo takes each file for a program of its own (The Cargo Book, "Package layout"). */
const TARGET_FOLDERS: ReadonlySet<string> = new Set(['bin', 'tests', 'examples', 'benches']);

/**
 * The module whose modules lie in a folder.
 *
 * @param module The parent that is left: the new one is of the same target, and compiled under the same conditions.
 * @returns Undefined where there is none, or more than one.
 */
export function newParent(folder: string, module: Module, project: ProjectModel): Module | undefined {
  const parent = moduleOfFolder(folder, module, project);
  if (parent === undefined) return undefined;
  return conditions(parent, project) === conditions(module, project) ? parent : undefined;
}

/** The module of the same target whose modules lie in a folder. */
function moduleOfFolder(folder: string, { target }: Module, project: ProjectModel): Module | undefined {
  if (TARGET_FOLDERS.has(basename(folder)) || target.kind === 'test' || target.kind === 'bench') return undefined;
  const files = dirname(target.root) === folder ? [target.root] : [`${folder}.rs`, join(folder, 'mod.rs')];
  const [found, ...others] = files.filter(file => project.text(file) !== undefined);
  if (found === undefined || others.length > 0) return undefined;
  const module = project.placeAt(found, 0)?.module;
  if (module?.target !== target || module.file !== found) return undefined;
  const declaration = declarationOf(found, project);
  const isDeclared = declaration !== undefined && declaration.item.path === undefined;
  return found === target.root || isDeclared ? module : undefined;
}

/** The `cfg`s that a module is compiled under; a file with one at its head counts by its name. */
function conditions(module: Module, project: ProjectModel): string {
  const found: string[] = [];
  const files = new Set([module.file]);
  for (let length = 1; length <= module.path.length; length++) {
    const path = ['crate', ...module.path.slice(0, length)];
    for (const { item, module: around } of project.resolve({ module, blocks: [] }, path, 'type')) {
      found.push(...(item.cfg ?? []));
      files.add(around.file);
    }
  }
  const withHead = [...files].filter(file => /#!\s*\[\s*cfg\b/.test(project.text(file) ?? ''));
  return [...new Set([...found, ...withHead])].sort().join('\n');
}
