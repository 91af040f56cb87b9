import type { TextEdit } from 'tree-sitter-leptos';
import type { Import } from '../../facts/facts.js';
import type { Place, ProjectModel } from '../../project/model.js';
import { newlineOf } from '../imports/import-edit.js';
import { importsIn } from '../occurrences/names-of.js';
import { blanked } from '../rust-code.js';
import { type ModuleMove, type ModuleMoves, startsWith } from './module-move.js';
import { absolutePath, type MovedPath, movedPath } from './moved-path.js';

/** An import whose path is another one afterwards. */
interface MovedImport {
  readonly import: Import;
  readonly place: Place;
  readonly path: MovedPath;
}

/** What becomes of the `use` items of a file. */
export interface MovedUses {
  readonly edits: readonly TextEdit[];
  /** Which moved modules are named, and from where. */
  readonly named: readonly { readonly move: ModuleMove; readonly place: Place }[];
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
  if (root === undefined) return { edits: [], named: [] };
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
  for (const imports of byUse.values()) {
    if (imports.every(({ path }) => path.kind === 'same')) continue;
    if (imports.some(({ path }) => path.kind === 'unclear' || path.kind === 'bare')) return undefined;
    const own = editsOf(imports, text, moves, project);
    if (own === undefined) return undefined;
    edits.push(...own);
    for (const { path, place } of imports) {
      if (path.kind === 'rewritten' && path.move !== undefined) named.push({ move: path.move, place });
    }
  }
  return { edits, named };
}

/** The edits of one `use`: of what its names begin with, otherwise each name gets a `use` of its own. */
function editsOf(
  imports: readonly MovedImport[],
  text: string,
  moves: ModuleMoves,
  project: ProjectModel,
): readonly TextEdit[] | undefined {
  const ordered = [...imports].sort((a, b) => a.import.start - b.import.start);
  const [first] = ordered;
  if (first === undefined) return undefined;
  const { useStart, useEnd } = first.import;
  const written = text.slice(useStart, useEnd);
  const keyword = /(?<![\p{XID_Continue}#])use\b/u.exec(blanked(written));
  // Comments and raw identifiers are not in the facts.
  if (keyword === null || written.includes('r#') || /\/[/*]/.test(written.slice(keyword.index))) return undefined;
  const start = useStart + keyword.index + keyword[0].length;
  const common = commonEdit(ordered, text.slice(start, useEnd), start);
  if (common !== undefined) return [common];
  const inGroup = groupEdits(ordered, text.slice(start, useEnd), start, moves, project);
  if (inGroup !== undefined) return inGroup;
  const head = written.slice(0, keyword.index);
  const line = text.slice(text.lastIndexOf('\n', useStart - 1) + 1, useStart);
  const separator = `${newlineOf(text)}${/^\s*$/.test(line) ? line : ''}`;
  return [{ start: useStart, end: useEnd, text: ordered.map(one => `${head}use ${pathText(one)};`).join(separator) }];
}

/** Where all names are rewritten alike, in front of the first brace. */
function commonEdit(imports: readonly MovedImport[], tree: string, start: number): TextEdit | undefined {
  const [first, ...others] = imports.map(({ path }) => path);
  if (first?.kind !== 'rewritten') return undefined;
  const by = first.by.join('::');
  const isSame = others.every(
    path => path.kind === 'rewritten' && path.count === first.count && path.by.join('::') === by,
  );
  const pattern = String.raw`^\s*[\p{XID_Continue}]+(?:\s*::\s*[\p{XID_Continue}]+){${first.count - 1}}`;
  const [prefix] = new RegExp(pattern, 'u').exec(tree) ?? [];
  if (!isSame || prefix === undefined) return undefined;
  return { start: start + prefix.length - prefix.trimStart().length, end: start + prefix.length, text: by };
}

/** Where the group is of a module around the new place: `use crate::{a, ui::B}` becomes `use crate::{a, widgets::ui::B}`. */
function groupEdits(
  imports: readonly MovedImport[],
  tree: string,
  start: number,
  moves: ModuleMoves,
  project: ProjectModel,
): readonly TextEdit[] | undefined {
  const [prefix, path] = /^\s*([\p{XID_Continue}]+(?:\s*::\s*[\p{XID_Continue}]+)*)\s*::\s*\{/u.exec(tree) ?? [];
  const place = imports[0]?.place;
  if (prefix === undefined || path === undefined || place === undefined) return undefined;
  const segments = path.split('::').map(segment => segment.trim());
  const group = absolutePath(segments, place, moves, project);
  if (group === undefined) return undefined;
  const edits: TextEdit[] = [];
  for (const { path: moved } of imports) {
    if (moved.kind !== 'rewritten') continue;
    const to = moved.move?.to ?? [];
    if (moved.count !== segments.length + 1 || !startsWith(to, moves.newPath(group))) return undefined;
    const name = to.at(-1) ?? '';
    for (const at of membersOf(tree, prefix.length, name)) {
      edits.push({
        start: start + at,
        end: start + at + name.length,
        text: to.slice(moves.newPath(group).length).join('::'),
      });
    }
  }
  // Several names may come from one member.
  return [...new Map(edits.map(edit => [edit.start, edit])).values()];
}

/** Where the members of the outermost group begin that begin with a name. */
function membersOf(tree: string, from: number, name: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of tree.slice(from).matchAll(/[{}]|(?<=[{,]\s*|^\s*)[\p{XID_Continue}]+/gu)) {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (depth === 0 && token === name) found.push(from + index);
  }
  return found;
}

function pathText({ import: { segments, name }, path }: MovedImport): string {
  const written = path.kind === 'rewritten' ? [...path.by, ...segments.slice(path.count)] : segments;
  if (name === undefined) return `${written.join('::')}::*`;
  return written.join('::') + (name === segments.at(-1) ? '' : ` as ${name}`);
}
