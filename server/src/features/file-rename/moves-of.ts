import { dirname, join, relative, sep } from 'node:path';
import type { Scope } from '../../facts/facts.js';
import type { Definition, Module, ProjectModel } from '../../project/model.js';
import { cfgIfCalls, startOutside } from '../imports/cfg-if-calls.js';
import { isKeyword } from '../rust-keywords.js';
import { declarationOf } from './declaration.js';
import type { FileRename } from './file-rename.js';
import { type ModuleFile, moduleFileOf } from './module-files.js';
import { isSamePath, type ModuleMove, ModuleMoves, newName, startsWith } from './module-move.js';
import { isModuleName } from './module-name.js';
import { newParent } from './new-parent.js';
import { isOnlyDeclaration } from './only-declaration.js';

/** Where the file of a module lies, and where it will lie. */
interface FileMove {
  readonly before: ModuleFile;
  readonly after: ModuleFile;
  /** What any file will be called. */
  newFile(file: string): string;
}

/**
 * The modules that renamed files and folders take to another parent, or give another name.
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
  const [first, ...rest] = moves;
  if (first === undefined || rest.some(({ parent }) => parent.target !== first.parent.target)) return undefined;
  const isNested = moves.some(move => moves.some(other => other !== move && startsWith(move.from, other.from)));
  const result = new ModuleMoves([first, ...rest], newFile);
  const isInItself = moves.some(({ parent }) => !isSamePath(result.newPath(parent.path), parent.path));
  const isAnyRenamed = moves.some(move => newName(move) !== move.declaration.item.name);
  // Imports of both in the same file would give the name twice.
  const names = new Set(moves.map(move => (isAnyRenamed ? newName(move) : move.to.join('::'))));
  return isNested || isInItself || names.size < moves.length ? undefined : result;
}

function moveOf(from: string, to: string, newFile: FileMove['newFile'], project: ProjectModel): ModuleMove | undefined {
  const [before, after] = [moduleFileOf(from), moduleFileOf(to)];
  const declaration = declarationOf(from, project);
  if (before === undefined || after === undefined || declaration === undefined) return undefined;
  const { item, module } = declaration;
  const isPlain = item.path === undefined && item.content === undefined && item.name === before.name;
  if (!isPlain || module.crate.edition < 2018 || !isOnlyDeclaration(from, item.name, project)) return undefined;
  const isInFolder = before.folder === after.folder;
  if (!isInFolder && countsByPlace(declaration, project)) return undefined;
  const parent = isInFolder ? module : newParent(after.folder, module, project);
  if (parent === undefined) return undefined;
  const paths = { from: [...module.path, item.name], to: [...parent.path, after.name] };
  // What is only a name with `r#` in front would be written without.
  if (!isModuleName(after.name) || [...paths.from, ...paths.to].some(isKeyword)) return undefined;
  if (!isFree(after, from, project)) return undefined;
  if (!isSamePath(paths.from, paths.to) && isTaken(after.name, parent, project)) return undefined;
  const files = filesOf(paths.from, module, { before, after, newFile }, project);
  return files === undefined ? undefined : { declaration, ...paths, parent, files };
}

/** Whether the line of a module has a meaning that its text does not have elsewhere. */
function countsByPlace({ item, module }: Definition, project: ProjectModel): boolean {
  const calls = cfgIfCalls(project.text(module.file) ?? '');
  return item.exportsMacros === true || startOutside(calls, item.start) !== item.start;
}

/** Whether there is no other file yet in either of the places for a module. */
function isFree({ name, folder }: ModuleFile, from: string, project: ProjectModel): boolean {
  const files = [join(folder, `${name}.rs`), join(folder, name, 'mod.rs')];
  return files.every(file => file === from || project.text(file) === undefined);
}

function isTaken(name: string, module: Module, project: ProjectModel): boolean {
  return (['type', 'value'] as const).some(
    namespace => project.resolve({ module, blocks: [] }, ['self', name], namespace).length > 0,
  );
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
  { before, after, newFile }: FileMove,
  project: ProjectModel,
): ReadonlyMap<string, string> | undefined {
  const children = join(before.folder, before.name);
  const files = new Map<string, string>();
  for (const file of project.workspaceFiles()) {
    if (moduleFileOf(file)?.folder !== before.folder && !file.startsWith(children + sep)) continue;
    const module = project.placeAt(file, 0)?.module;
    if (module?.target !== target || !startsWith(module.path, path)) continue;
    const isOwn = module.path.length === path.length && moduleFileOf(file)?.folder === before.folder;
    const expected = isOwn ? newFile(file) : join(after.folder, after.name, relative(children, file));
    // The folder beside a file that gets another name is renamed next, by hand.
    const isNext = before.folder === after.folder && newFile(file) === file;
    if (newFile(file) !== expected && !isNext) return undefined;
    if (hasExplicitPath(module.scope, dirname(file) === dirname(expected))) return undefined;
    files.set(file, expected);
  }
  return files;
}

/** Whether a `#[path]` may lead elsewhere afterwards: it counts from the folder of its file, or from a folder in that. */
function hasExplicitPath(scope: Scope, isInFolder: boolean): boolean {
  const pending = [{ scope, isInFolder }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { path, content } of next.scope.items) {
      if (path !== undefined && !next.isInFolder) return true;
      if (content !== undefined) pending.push({ scope: content, isInFolder: false });
    }
  }
  return false;
}
