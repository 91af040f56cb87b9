import type { TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { Place, ProjectModel } from '../../project/model.js';
import { importsIn } from '../occurrences/names-of.js';
import { isSamePath, type ModuleMove, type ModuleMoves, startsWith } from './module-move.js';
import { type MovedPath, movedPath } from './moved-path.js';
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
  readonly kept: readonly ModuleMove[];
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
  if (root === undefined) return { edits: [], paths: [], named: [], kept: [] };
  const uses = [...importsIn(root.module.scope)];
  const names = new Set(moves.names);
  const isMoved = moves.moveAround(root.module) !== undefined;
  const edits: TextEdit[] = [];
  const paths: PathChange[] = [];
  const named: MovedCode['named'][number][] = [];
  const kept: ModuleMove[] = [];
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
    const moved = writtenOut(movedPath(segments, place, false, moves, project), start, place);
    if (moved.kind === 'unclear') return undefined;
    if (moved.kind !== 'same' && !isOfMacro && isInMacro(start, place)) return undefined;
    const after = moved.kind === 'rewritten' ? [...moved.by, ...segments.slice(moved.count)] : segments;
    paths.push({ start, before: segments, after });
    if (moved.kind !== 'rewritten') continue;
    if (!isSamePath(after, segments)) {
      edits.push(editOf(path, moved.count, moved.by));
    }
    if (moved.kept !== undefined) kept.push(moved.kept);
    if (moved.move !== undefined) named.push({ move: moved.move, place });
  }
  return { edits, paths, named, kept };
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
  // What is around the old place need not be around the new one.
  const ofCrate = { start: start - (before[1]?.length ?? 0), end, text: 'crate' };
  if (segments[0] === 'crate') return startsWith(after, moves.newPath(segments.slice(1))) ? undefined : [ofCrate];
  if (segments[0] === 'self') return undefined;
  const supers = segments.filter(segment => segment === 'super').length;
  if (supers < segments.length) return 'unclear';
  const meant = module.path.slice(0, Math.max(0, module.path.length - supers));
  const means = after.slice(0, Math.max(0, after.length - supers));
  if (startsWith(meant, move.from) || startsWith(meant, means)) return [];
  return [ofCrate];
}

/** Of the last segment alone where the others stay. */
function editOf({ start, segments, ends }: WrittenPath, count: number, by: readonly string[]): TextEdit {
  const end = ends[count - 1] ?? start;
  const isLast = count > 1 && isSamePath(by.slice(0, -1), segments.slice(0, count - 1));
  const name = segments[count - 1] ?? '';
  return isLast ? { start: end - name.length, end, text: by.at(-1) ?? '' } : { start, end, text: by.join('::') };
}

/** A `use` that keeps a module for code under a condition, or in a module inside, would be unused without that. */
function writtenOut(path: MovedPath, start: number, { module, blocks }: Place): MovedPath {
  if (path.kind !== 'rewritten' || path.kept === undefined) return path;
  const { kept } = path;
  const isConditional = [module.scope, ...blocks]
    .flatMap(({ items }) => items)
    .some(item => item.cfg !== undefined && item.start <= start && start < item.end);
  if (!isConditional && isSamePath(module.path, kept.declaration.module.path)) return path;
  const { count, by } = path;
  return { kind: 'rewritten', count, by: ['crate', ...kept.to, ...by.slice(1)], move: kept };
}

/** What a macro writes counts where it is called. */
function isInMacro(start: number, { module, blocks }: Place): boolean {
  return [module.scope, ...blocks]
    .flatMap(({ items }) => items)
    .some(item => item.kind === 'macro' && item.start <= start && start < item.end);
}
