import type { Import } from '../../facts/facts.js';
import type { Place, ProjectModel } from '../../project/model.js';
import { isSamePath, keepsParent, type ModuleMove, type ModuleMoves, newName, startsWith } from './module-move.js';

/** What becomes of a path when modules move. */
export type MovedPath =
  | {
      /** Its first segments are replaced. */
      readonly kind: 'rewritten';
      readonly count: number;
      readonly by: readonly string[];
      /** The module that is named by its new path. */
      readonly move?: ModuleMove;
      /** The module that the path begins with, and that the parent it leaves must keep by a `use`. */
      readonly kept?: ModuleMove;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'unclear' };

const SAME: MovedPath = { kind: 'same' };

/**
 * @param path Its segments; of an import those of the groups around it as well.
 * @param isImport Whether it stands in a `use`: there the name of a module is written out anew.
 */
export function movedPath(
  path: readonly string[],
  place: Place,
  isImport: boolean,
  moves: ModuleMoves,
  project: ProjectModel,
): MovedPath {
  for (let count = path.length; count > 0; count--) {
    const name = path[count - 1];
    if (!moves.moves.some(({ declaration }) => declaration.item.name === name)) continue;
    const move = moves.moveOf(project.resolveVisible(place, path.slice(0, count), 'type'));
    if (move !== undefined) return throughModule(path.slice(0, count), place, isImport, move, moves, project);
  }
  return escaping(path, place, moves);
}

function throughModule(
  path: readonly string[],
  place: Place,
  isImport: boolean,
  move: ModuleMove,
  moves: ModuleMoves,
  project: ProjectModel,
): MovedPath {
  const { length: count } = path;
  const isOutside = place.module.target !== moves.target;
  const by = [newName(move)];
  if (count === 1) {
    const imported = isImport ? undefined : importOf(path[0], place);
    if (imported !== undefined) {
      return newBinding(imported, place, moves, project) === path[0] ? SAME : { kind: 'rewritten', count, by };
    }
    if (isOutside) return { kind: 'unclear' };
    if (keepsParent(move)) return { kind: 'rewritten', count, by };
    return isImport
      ? { kind: 'rewritten', count, by: ['crate', ...move.to], move }
      : { kind: 'rewritten', count, by, kept: move };
  }
  const parent = absolutePath(path.slice(0, -1), place, moves, project);
  if (parent === undefined) return { kind: 'unclear' };
  // What hands the module on does so afterwards.
  if (keepsParent(move) || !isSamePath(parent, move.from.slice(0, -1))) {
    return behind(movedPath(path.slice(0, -1), place, isImport, moves, project), path, newName(move));
  }
  const [first = ''] = path;
  if (isOutside && first === '') return { kind: 'unclear' };
  return { kind: 'rewritten', count, by: [isOutside ? first : 'crate', ...move.to], move };
}

/** A path of which what is in front of the last segment has moved already. */
function behind(before: MovedPath, path: readonly string[], last: string): MovedPath {
  if (before.kind === 'unclear') return before;
  if (before.kind === 'same' && last === path.at(-1)) return SAME;
  const replaced = before.kind === 'same' ? { by: [], count: 0 } : before;
  const by = [...replaced.by, ...path.slice(replaced.count, -1), last];
  return { ...replaced, kind: 'rewritten', count: path.length, by };
}

/**
 * The name that an import gives, as it is afterwards. Where it is the module's own, it changes with that.
 *
 * @returns Undefined for a glob.
 */
export function newBinding(
  { name, segments }: Import,
  place: Place,
  moves: ModuleMoves,
  project: ProjectModel,
): string | undefined {
  if (name !== segments.at(-1) || !moves.moves.some(({ declaration }) => declaration.item.name === name)) return name;
  const move = moves.moveOf(project.resolveVisible(place, segments, 'type'));
  return move === undefined ? name : newName(move);
}

function importOf(name: string | undefined, { module, blocks }: Place): Import | undefined {
  return [module.scope, ...blocks].flatMap(({ imports }) => imports).find(one => one.name === name);
}

/**
 * The path of a module from the root of its target, as it is now.
 *
 * @returns Undefined for what is no module of the target that modules move in.
 */
export function absolutePath(
  path: readonly string[],
  place: Place,
  moves: ModuleMoves,
  project: ProjectModel,
): readonly string[] | undefined {
  const { module } = place;
  const isInside = module.target === moves.target;
  const supers = supersOf(path);
  if (supers.count === path.length && isInside) return around(module.path, supers.supers);
  const [first] = path;
  if (path.length === 1 && !isInside && first === moves.target.name) return [];
  if (path.length === 1 && isInside && first === 'crate') return [];
  const found = project.resolve(place, path, 'type').filter(({ item }) => item.kind === 'mod');
  const [one] = found;
  if (one === undefined || found.length > 1 || one.module.target !== moves.target) return undefined;
  return [...one.module.path, one.item.name];
}

/** `super::x` in a module that leaves the one around it. What stays in its own is named as before. */
function escaping(path: readonly string[], { module }: Place, moves: ModuleMoves): MovedPath {
  const move = moves.moveAround(module);
  const { count, supers } = supersOf(path);
  if (move === undefined || keepsParent(move) || supers === 0) return SAME;
  const to = around(module.path, supers);
  if (startsWith(to, move.from)) return SAME;
  return { kind: 'rewritten', count, by: ['crate', ...moves.newPath(to)] };
}

/** How many segments at the beginning of a path only go up, and how far. */
function supersOf(path: readonly string[]): { readonly count: number; readonly supers: number } {
  const first = path[0] === 'self' ? 1 : 0;
  let count = first;
  while (path[count] === 'super') count++;
  return { count, supers: count - first };
}

function around(path: readonly string[], supers: number): readonly string[] {
  return path.slice(0, Math.max(0, path.length - supers));
}
