import type { TextEdit } from 'tree-sitter-leptos';
import type { Import } from '../../facts/facts.js';
import type { Place, ProjectModel } from '../../project/model.js';
import { newlineOf } from '../imports/line-text.js';
import { segmentsBefore } from '../occurrences/use-path.js';
import { blanked } from '../rust-code.js';
import { isSamePath, type ModuleMoves, startsWith } from './module-move.js';
import { absolutePath, type MovedPath, movedPath } from './moved-path.js';
import { wordsOf } from './path-words.js';

/** A name of a `use`, and what becomes of its path. */
export interface MovedImport {
  readonly import: Import;
  readonly place: Place;
  readonly path: MovedPath;
}

/** A name that is not written with `r#`. */
const WORD = String.raw`[\p{XID_Continue}]+(?![\p{XID_Continue}#])`;

/**
 * The edits of one `use`: of the words that change, otherwise each name gets a `use` of its own.
 *
 * @param imports All names of the `use`; none of their paths is unclear.
 * @returns Undefined where something would be lost.
 */
export function useEdits(
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
  const code = blanked(written);
  const keyword = /(?<![\p{XID_Continue}#])use\b/u.exec(code);
  if (keyword === null) return undefined;
  const start = useStart + keyword.index + keyword[0].length;
  const tree = { code: code.slice(start - useStart), start };
  const byName = ordered.map(one => nameEdits(one, tree));
  if (!byName.includes(undefined)) return byName.flatMap(edits => edits ?? []);
  const common = commonEdit(ordered, tree);
  if (common !== undefined) return [common];
  const byMember = ordered.map((one, index) => byName[index] ?? memberEdits(one, tree, moves, project));
  if (!byMember.includes(undefined)) return byMember.flatMap(edits => edits ?? []);
  // Comments and raw identifiers are not in the facts.
  if (code.includes('r#') || /\/[/*]/.test(written.slice(keyword.index))) return undefined;
  const head = written.slice(0, keyword.index);
  const line = text.slice(text.lastIndexOf('\n', useStart - 1) + 1, useStart);
  const separator = `${newlineOf(text)}${/^\s*$/.test(line) ? line : ''}`;
  return [{ start: useStart, end: useEnd, text: ordered.map(one => `${head}use ${pathText(one)};`).join(separator) }];
}

/** What stands behind `use`, without comments, and where it begins in the file. */
interface UseTree {
  readonly code: string;
  /** UTF-16. */
  readonly start: number;
}

/** Where all names are rewritten alike, in front of the first brace. */
function commonEdit(imports: readonly MovedImport[], { code, start }: UseTree): TextEdit | undefined {
  const [first, ...others] = imports.map(({ path }) => path);
  if (first?.kind !== 'rewritten') return undefined;
  const by = first.by.join('::');
  const isSame = others.every(
    path => path.kind === 'rewritten' && path.count === first.count && path.by.join('::') === by,
  );
  const pattern = String.raw`^\s*${WORD}(?:\s*::\s*${WORD}){${first.count - 1}}`;
  const [prefix] = new RegExp(pattern, 'u').exec(code) ?? [];
  if (!isSame || prefix === undefined) return undefined;
  return { start: start + prefix.length - prefix.trimStart().length, end: start + prefix.length, text: by };
}

/** Where nothing changes but the module's name: that is replaced, wherever it stands. */
function nameEdits({ import: one, path }: MovedImport, { code, start }: UseTree): readonly TextEdit[] | undefined {
  if (path.kind !== 'rewritten') return [];
  const before = one.segments.slice(0, path.count - 1);
  const name = one.segments[path.count - 1] ?? '';
  if (!isSamePath(path.by.slice(0, -1), before)) return undefined;
  return wordsOf(code, name)
    .filter(at => isSamePath(segmentsBefore(`use${code.slice(0, at)}`), before))
    .map(at => ({ start: start + at, end: start + at + name.length, text: path.by.at(-1) ?? '' }));
}

/** Where the group is of a module around the new place: `use crate::{a, ui::B}` becomes `use crate::{a, widgets::ui::B}`. */
function memberEdits(
  { import: one, place, path }: MovedImport,
  { code, start }: UseTree,
  moves: ModuleMoves,
  project: ProjectModel,
): readonly TextEdit[] | undefined {
  const [prefix, around] = new RegExp(String.raw`^\s*(${WORD}(?:\s*::\s*${WORD})*)\s*::\s*\{`, 'u').exec(code) ?? [];
  if (path.kind !== 'rewritten' || prefix === undefined || around === undefined) return undefined;
  const segments = around.split('::').map(segment => segment.trim());
  const group = absolutePath(segments, place, moves, project);
  const [root, ...to] = path.by;
  if (group === undefined || root !== 'crate' || path.count <= segments.length) return undefined;
  if (!startsWith(to, moves.newPath(group)) || movedPath(segments, place, true, moves, project).kind !== 'same')
    return undefined;
  const members = membersOf(code, prefix.length, one.segments.slice(segments.length, path.count));
  const text = to.slice(moves.newPath(group).length).join('::');
  return members.length === 0 ? undefined : members.map(at => ({ start: start + at.start, end: start + at.end, text }));
}

/** What the members of the outermost group begin with, of those that begin with a path. */
function membersOf(code: string, from: number, path: readonly string[]): readonly Omit<TextEdit, 'text'>[] {
  const found: Omit<TextEdit, 'text'>[] = [];
  let depth = 0;
  const tokens = new RegExp(String.raw`[{}]|(?<=[{,]\s*|^\s*)${WORD}(?:\s*::\s*${WORD}){${path.length - 1}}`, 'gu');
  for (const { 0: token, index } of code.slice(from).matchAll(tokens)) {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (depth === 0 && token.replace(/\s/g, '') === path.join('::'))
      found.push({ start: from + index, end: from + index + token.length });
  }
  return found;
}

function pathText({ import: { segments, name }, path }: MovedImport): string {
  const written = path.kind === 'rewritten' ? [...path.by, ...segments.slice(path.count)] : segments;
  if (name === undefined) return `${written.join('::')}::*`;
  return written.join('::') + (name === segments.at(-1) ? '' : ` as ${name}`);
}
