import type { TextEdit } from 'tree-sitter-leptos';
import type { Place, ProjectModel } from '../../project/model.js';
import { importsIn } from '../occurrences/names-of.js';
import { isKnownAt } from './known-name.js';
import { isSamePath, keepsParent, type ModuleMove, type ModuleMoves, newName } from './module-move.js';
import { movedPath, newBinding } from './moved-path.js';
import { type MovedImport, useEdits } from './use-edits.js';

/** What becomes of the `use` items of a file. */
export interface MovedUses {
  readonly edits: readonly TextEdit[];
  /** Which moved modules are named, and from where. */
  readonly named: readonly { readonly move: ModuleMove; readonly place: Place }[];
  /** The moved modules that a `pub use` hands on. */
  readonly handedOn: readonly ModuleMove[];
}

/**
 * The edits of a file's `use` items.
 *
 * @returns Undefined where it is not certain what to write.
 */
export function movedUses(
  file: string,
  text: string,
  moves: ModuleMoves,
  project: ProjectModel,
): MovedUses | undefined {
  const root = project.placeAt(file, 0);
  if (root === undefined) return { edits: [], named: [], handedOn: [] };
  const byUse = new Map<number, MovedImport[]>();
  for (const one of importsIn(root.module.scope)) {
    const place = project.placeAt(file, one.useStart);
    if (place === undefined) return undefined;
    const path = movedPath(one.segments, place, true, moves, project);
    const others = byUse.get(one.useStart);
    if (others === undefined) byUse.set(one.useStart, [{ import: one, place, path }]);
    else others.push({ import: one, place, path });
  }
  const edits: TextEdit[] = [];
  const named: MovedUses['named'][number][] = [];
  const handedOn: ModuleMove[] = [];
  for (const imports of byUse.values()) {
    if (imports.every(({ path }) => path.kind === 'same')) continue;
    if (imports.some(one => one.path.kind === 'unclear' || isTaken(one, moves, project))) return undefined;
    const own = useEdits(imports, text, moves, project);
    if (own === undefined) return undefined;
    edits.push(...own);
    for (const { import: one, path, place } of imports) {
      if (path.kind !== 'rewritten' || path.move === undefined) continue;
      named.push({ move: path.move, place });
      if (one.visibility === 'pub' && path.count === one.segments.length) handedOn.push(path.move);
    }
  }
  return { edits, named, handedOn };
}

/** Whether the name that an import gives afterwards means something else there already, or is declared there. */
function isTaken({ import: one, place }: MovedImport, moves: ModuleMoves, project: ProjectModel): boolean {
  const name = newBinding(one, place, moves, project);
  if (name === undefined || name === one.name) return false;
  const isDeclared = moves.moves.some(
    move => newName(move) === name && !keepsParent(move) && isSamePath(move.parent.path, place.module.path),
  );
  return isDeclared || isKnownAt(name, place, project);
}
