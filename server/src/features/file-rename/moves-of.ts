import { basename, dirname, join, relative, sep } from 'node:path';
import { isItemWord } from '../../facts/keywords.js';
import type { Module, ProjectModel } from '../../project/model.js';
import { declarationOf } from './declaration.js';
import type { FileRename } from './file-rename.js';
import { moduleFileOf } from './module-files.js';
import { type ModuleMove, ModuleMoves, startsWith } from './module-move.js';

/** Folders in which cargo takes each file for a program of its own (The Cargo Book, "Package layout"). */
const TARGET_FOLDERS: ReadonlySet<string> = new Set(['bin', 'tests', 'examples', 'benches']);

/**
 * The modules that renamed files and folders take to another parent.
 *
 * @returns Undefined where the modules would not be found again, or where it is not certain that they are.
 */
export function movesOf(renames: readonly FileRename[], project: ProjectModel): ModuleMoves | undefined {
  const newFile = renamer(renames);
  const moves: ModuleMove[] = [];
  for (const { from, to } of renames) {
    // The files of a module that moves anyway, or no module.
    if (declarationOf(from, project) === undefined) continue;
    const move = moveOf(from, to, newFile, project);
    if (move === undefined) return undefined;
    moves.push(move);
  }
  const outer = moves.filter(move => !moves.some(other => other !== move && startsWith(move.from, other.from)));
  const [first, ...rest] = outer;
  if (first === undefined || rest.some(({ parent }) => parent.target !== first.parent.target)) return undefined;
  const result = new ModuleMoves([first, ...rest]);
  const names = new Set(outer.map(({ to }) => to.join('::')));
  const isInItself = outer.some(({ parent }) => result.moveAround(parent) !== undefined);
  return isInItself || names.size < outer.length || outer.length < moves.length ? undefined : result;
}

function moveOf(
  from: string,
  to: string,
  newFile: (file: string) => string,
  project: ProjectModel,
): ModuleMove | undefined {
  const [before, after] = [moduleFileOf(from), moduleFileOf(to)];
  const declaration = declarationOf(from, project);
  if (before === undefined || after === undefined || declaration === undefined) return undefined;
  const { item, module } = declaration;
  const isPlain = item.path === undefined && item.exportsMacros !== true && item.content === undefined;
  if (!isPlain || item.name !== before.name || after.name !== before.name || module.crate.edition < 2018)
    return undefined;
  if (!isOnlyDeclaration(from, item.name, project) || project.text(to) !== undefined) return undefined;
  const parent = moduleOfFolder(after.folder, module, project);
  // What is only a name with `r#` in front would be written without.
  if (parent === undefined || [...parent.path, item.name].some(isItemWord)) return undefined;
  if (conditions(parent, project) !== conditions(module, project)) return undefined;
  const own = [...module.path, item.name];
  const isTaken = (['type', 'value'] as const).some(
    namespace => project.resolve({ module: parent, blocks: [] }, ['self', item.name], namespace).length > 0,
  );
  const files = filesOf(own, module, { before, after, newFile }, project);
  if (isTaken || files === undefined) return undefined;
  return { declaration, from: own, to: [...parent.path, item.name], parent, files };
}

/** What becomes of a file when files and folders get other names. */
function renamer(renames: readonly FileRename[]): (file: string) => string {
  return file => {
    const around = renames.find(({ from }) => file === from || file.startsWith(from + sep));
    return around === undefined ? file : around.to + file.slice(around.from.length);
  };
}

/** The files of a module, its own and those inside of it; undefined where one is not found again afterwards. */
function filesOf(
  path: readonly string[],
  { target }: Module,
  move: {
    readonly before: { readonly name: string; readonly folder: string };
    readonly after: { readonly name: string; readonly folder: string };
    readonly newFile: (file: string) => string;
  },
  project: ProjectModel,
): ReadonlyMap<string, string> | undefined {
  const { before, after, newFile } = move;
  const children = join(before.folder, before.name);
  const files = new Map<string, string>();
  for (const file of project.workspaceFiles()) {
    if (moduleFileOf(file)?.folder !== before.folder && !file.startsWith(children + sep)) continue;
    const module = project.placeAt(file, 0)?.module;
    if (module?.target !== target || !startsWith(module.path, path)) continue;
    const renamed = newFile(file);
    const isOwn = module.path.length === path.length && moduleFileOf(file)?.folder === before.folder;
    const expected = join(after.folder, after.name, relative(children, file));
    const isFound = isOwn ? moduleFileOf(renamed)?.folder === after.folder : renamed === expected;
    if (!isFound || module.scope.items.some(({ path: explicit }) => explicit !== undefined)) return undefined;
    files.set(file, renamed);
  }
  return files;
}

/** Whether one `mod` alone leads to a file: a program may have a module tree of its own over the files of the library. */
function isOnlyDeclaration(file: string, name: string, project: ProjectModel): boolean {
  const folder = moduleFileOf(file)?.folder;
  const declaring = project.filesThatMayHold([name]).filter(other => {
    const module = project.placeAt(other, 0)?.module;
    const isDeclaring = module?.scope.items.some(
      item => item.kind === 'mod' && item.name === name && item.content === undefined,
    );
    return isDeclaring === true && folderOfChildren(other, module?.path.length === 0) === folder;
  });
  return declaring.length === 1;
}

/** The folder that the modules of a file lie in (The Rust Reference, "Module source filenames"). */
function folderOfChildren(file: string, isRoot: boolean): string {
  const name = basename(file, '.rs');
  return isRoot || name === 'mod' ? dirname(file) : join(dirname(file), name);
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
