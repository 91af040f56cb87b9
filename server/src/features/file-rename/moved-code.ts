import type { TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { Place, ProjectModel } from '../../project/model.js';
import { importsIn } from '../occurrences/names-of.js';
import { type ModuleMove, type ModuleMoves, startsWith } from './module-move.js';
import { movedPath } from './moved-path.js';
import { type WrittenPath, writtenPaths } from './path-words.js';

/** A path in code, as it is now and as it will be. */
export interface PathChange {
  /** Of the path as it is now, UTF-16. */
  readonly start: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What becomes of the code of a file, its tags included. */
export interface MovedCode {
  readonly edits: readonly TextEdit[];
  /** All paths whose meaning the moves could change. */
  readonly paths: readonly PathChange[];
  /** Which moved modules are named, and from where. */
  readonly named: readonly { readonly move: ModuleMove; readonly place: Place }[];
  /** The moved modules that the parent they leave must keep by a `use`. */
  readonly bare: readonly ModuleMove[];
}

/**
 * The edits of a file's paths outside of `use`.
 *
 * @returns Undefined where it is not certain what to write.
 */
export function movedCode(
  file: string,
  text: string,
  document: ViewDocument | undefined,
  moves: ModuleMoves,
  project: ProjectModel,
): MovedCode | undefined {
  const root = project.placeAt(file, 0);
  if (root === undefined) return { edits: [], paths: [], named: [], bare: [] };
  const uses = [...importsIn(root.module.scope)];
  const names = new Set(moves.moves.map(({ declaration }) => declaration.item.name));
  const isMoved = moves.moveAround(root.module) !== undefined;
  const edits: TextEdit[] = [];
  const paths: PathChange[] = [];
  const named: MovedCode['named'][number][] = [];
  const bare: ModuleMove[] = [];
  for (const path of writtenPaths(text, document)) {
    const { start, segments, isOfMacro } = path;
    if (!isMoved && !segments.some(segment => names.has(segment))) continue;
    // A module alone is no value: the name is a variable's.
    if (segments.length === 1 && segments.every(segment => names.has(segment))) continue;
    if (uses.some(one => one.useStart <= start && start < one.useEnd)) continue;
    const place = project.placeAt(file, start);
    if (place === undefined) return undefined;
    const restricted = restriction(path, text, place, moves);
    if (restricted === 'unclear') return undefined;
    if (restricted !== undefined) {
      edits.push(...restricted);
      continue;
    }
    const moved = movedPath(segments, place, false, moves, project);
    if (moved.kind === 'unclear') return undefined;
    if (moved.kind !== 'same' && !isOfMacro && isInMacro(start, place)) return undefined;
    const after = moved.kind === 'rewritten' ? [...moved.by, ...segments.slice(moved.count)] : segments;
    paths.push({ start, before: segments, after });
    if (moved.kind === 'bare') bare.push(moved.move);
    if (moved.kind !== 'rewritten') continue;
    edits.push({ start, end: path.ends[moved.count - 1] ?? start, text: moved.by.join('::') });
    if (moved.move !== undefined) named.push({ move: moved.move, place });
  }
  return { edits, paths, named, bare };
}

/** `pub(super)` counts in another module afterwards: what it meant must not be lost. Undefined where it is none. */
function restriction(
  { start, segments, ends }: WrittenPath,
  text: string,
  { module }: Place,
  moves: ModuleMoves,
): readonly TextEdit[] | 'unclear' | undefined {
  const move = moves.moveAround(module);
  const before = /(?<![\p{XID_Continue}])pub\s*\(\s*(in\s+)?$/u.exec(text.slice(Math.max(0, start - 40), start));
  const end = ends.at(-1) ?? start;
  if (move === undefined || before === null || !/^\s*\)/.test(text.slice(end))) return undefined;
  const after = moves.newPath(module.path);
  if (segments[0] === 'crate') return startsWith(after, segments.slice(1)) ? undefined : 'unclear';
  if (segments[0] === 'self') return undefined;
  const supers = segments.filter(segment => segment === 'super').length;
  if (supers < segments.length) return 'unclear';
  const meant = module.path.slice(0, Math.max(0, module.path.length - supers));
  const means = after.slice(0, Math.max(0, after.length - supers));
  if (startsWith(meant, move.from) || startsWith(meant, means)) return [];
  // What is around the old place need not be around the new one.
  return before[1] === undefined ? [{ start, end, text: 'crate' }] : 'unclear';
}

/** What a macro writes counts where it is called. */
function isInMacro(start: number, { module, blocks }: Place): boolean {
  return [module.scope, ...blocks]
    .flatMap(({ items }) => items)
    .some(item => item.kind === 'macro' && item.start <= start && start < item.end);
}
