import type { TextEdit } from 'tree-sitter-leptos';
import type { Item } from '../../facts/facts.js';
import type { Module, Place, ProjectModel } from '../../project/model.js';
import { cfgIfCalls, startOutside } from '../imports/cfg-if-calls.js';
import { importEdit } from '../imports/import-edit.js';
import { newlineOf } from '../imports/line-text.js';
import { keepsParent, type ModuleMove, type ModuleMoves, newName, startsWith } from './module-move.js';

type Edit = TextEdit & { readonly file: string };

/** Who names a module from where. */
export interface ModuleUses {
  readonly places: readonly Place[];
  /** Whether its old parent must go on knowing it. */
  readonly isKept: boolean;
  /** Whether a `pub use` hands it on. */
  readonly isHandedOn: boolean;
}

/**
 * The edits that take the `mod` of a module from its old parent to the new one, or that rename it; undefined where one of
 * the files is gone.
 */
export function modLineEdits(
  move: ModuleMove,
  uses: ModuleUses,
  moves: ModuleMoves,
  project: ProjectModel,
): readonly Edit[] | undefined {
  const { module, item } = move.declaration;
  if (keepsParent(move)) return nameEdits(move);
  const before = project.text(module.file);
  const after = project.text(move.parent.file);
  if (before === undefined || after === undefined) return undefined;
  const use = `use crate::${move.to.join('::')};`;
  // A `use` beside the others cannot take over the conditions of the module.
  const isInPlace = uses.isKept && item.cfg !== undefined;
  const kept = isInPlace
    ? [
        {
          start: item.start,
          end: item.end,
          text: item.cfg.map(one => `#[cfg(${one})]${newlineOf(before)}`).join('') + use,
        },
      ]
    : [removal(before, item)];
  const imported = uses.isKept && !isInPlace ? [importEdit(before, module.scope, use.slice('use '.length, -1))] : [];
  const line = insertion(after, move, declarationText(before, move, uses, moves, project));
  return [...[...kept, ...imported].map(edit => ({ ...edit, file: module.file })), { ...line, file: move.parent.file }];
}

/** Whether all modules around a place are `pub`, its own included. */
function isPublic(module: Module, project: ProjectModel): boolean {
  return module.path.every((_, index) => {
    const path = ['crate', ...module.path.slice(0, index + 1)];
    return project.resolve({ module, blocks: [] }, path, 'type').some(({ item }) => item.visibility === 'pub');
  });
}

function nameEdits(move: ModuleMove): readonly Edit[] {
  const { module, item } = move.declaration;
  const name = newName(move);
  if (name === item.name) return [];
  return [{ file: module.file, start: item.nameStart, end: item.nameStart + item.name.length, text: name }];
}

/** The whole line, where nothing else stands on it. */
function removal(text: string, { start, end }: Item): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd, text: '' } : { start, end, text: '' };
}

/** As it was written, its docs and attributes included, under its new name; visible from where it is named. */
function declarationText(
  text: string,
  move: ModuleMove,
  { places, isHandedOn }: ModuleUses,
  moves: ModuleMoves,
  project: ProjectModel,
): string {
  const { item, module } = move.declaration;
  const head = text.slice(item.start, item.nameStart);
  const named = newName(move) + text.slice(item.nameStart + item.name.length, item.end);
  const [keyword = ''] = /(?:pub\s*(?:\([^)]*\)\s*)?)?mod\s+$/.exec(head) ?? [];
  // What no other crate could name stays so.
  const isNew =
    item.visibility === 'pub' && !isHandedOn && !isPublic(module, project) && isPublic(move.parent, project);
  if ((item.visibility === 'pub' && !isNew) || item.visibility === 'crate') return head + named;
  const isInside = places.every(
    ({ module: { target, path } }) => target === moves.target && startsWith(moves.newPath(path), move.parent.path),
  );
  const visibility = isInside ? '' : 'pub(crate) ';
  const attributes = head.slice(0, head.length - keyword.length);
  return `${attributes}${visibility}mod ${named}`;
}

/** A line among the other `mod`s, in their order where they have one; otherwise in front of everything. */
function insertion(text: string, move: ModuleMove, line: string): TextEdit {
  const { items, imports, macroCalls } = move.parent.scope;
  const calls = cfgIfCalls(text);
  const mods = items.filter(
    ({ kind, content, start }) => kind === 'mod' && content === undefined && startOutside(calls, start) === start,
  );
  const name = newName(move);
  const newline = newlineOf(text);
  // Macros count only behind where they are written.
  const isOrdered =
    mods.every((item, index) => (mods[index - 1]?.name ?? '') <= item.name) &&
    !items.some(item => item.kind === 'macro' || item.exportsMacros === true);
  const next = isOrdered ? mods.find(item => item.name > name) : undefined;
  if (next !== undefined) return { start: next.start, end: next.start, text: `${line}${newline}` };
  const last = mods.at(-1);
  if (last !== undefined) return { start: last.end, end: last.end, text: `${newline}${line}` };
  const macros = items.filter(item => item.kind === 'macro').at(-1);
  if (macros !== undefined) return { start: macros.end, end: macros.end, text: `${newline}${newline}${line}` };
  const first = startOutside(
    calls,
    Math.min(items[0]?.start ?? text.length, imports[0]?.useStart ?? text.length, macroCalls[0]?.start ?? text.length),
  );
  if (first < text.length) return { start: first, end: first, text: `${line}${newline}${newline}` };
  return { start: first, end: first, text: `${text === '' || text.endsWith('\n') ? '' : newline}${line}${newline}` };
}
