import type { Place, ProjectModel } from '../../project/model.js';
import { type ModuleMove, type ModuleMoves, startsWith } from './module-move.js';

/** What becomes of a path when modules move. */
export type MovedPath =
  /** Its first segments are replaced. */
  | { readonly kind: 'rewritten'; readonly count: number; readonly by: readonly string[]; readonly move?: ModuleMove }
  /** It begins with the module's own name, which its parent must keep by a `use`. */
  | { readonly kind: 'bare'; readonly move: ModuleMove }
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
    const move = moves.moveOf(project.resolve(place, path.slice(0, count), 'type'));
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
  if (count === 1) {
    const isImported = [place.module.scope, ...place.blocks].some(scope =>
      scope.imports.some(one => one.name === path[0]),
    );
    if (isImported && !isImport) return SAME;
    if (isOutside) return { kind: 'unclear' };
    return isImport ? { kind: 'rewritten', count, by: ['crate', ...move.to], move } : { kind: 'bare', move };
  }
  const parent = absolutePath(path.slice(0, -1), place, moves, project);
  if (parent === undefined) return { kind: 'unclear' };
  // What hands the module on does so afterwards.
  if (parent.join('::') !== move.from.slice(0, -1).join('::')) return SAME;
  const [first = ''] = path;
  if (isOutside && first === '') return { kind: 'unclear' };
  return { kind: 'rewritten', count, by: [isOutside ? first : 'crate', ...move.to], move };
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

/** `super::x` in a module that leaves the one around it. */
function escaping(path: readonly string[], { module }: Place, moves: ModuleMoves): MovedPath {
  const move = moves.moveAround(module);
  const { count, supers } = supersOf(path);
  if (move === undefined || supers === 0) return SAME;
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
