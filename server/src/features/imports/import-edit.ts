import type { TextEdit } from 'tree-sitter-leptos';
import type { Import, Scope } from '../../facts/facts.js';
import { cfgIfCalls, startOutside } from './cfg-if-calls.js';
import { intoGroup } from './into-group.js';
import { endOfRemark, indentationBefore, newlineOf } from './line-text.js';

/** One `use …;` and the names in it. */
interface UseItem {
  readonly start: number;
  readonly end: number;
  readonly imports: readonly Import[];
}

/**
 * The edit that imports an item: into a group of names from the same place where there is one, otherwise a line of its
 * own behind the last `use`.
 *
 * @param scope The module that the name is needed in, as it is in `text`.
 * @param path What stands behind `use`: `crate::ui::Button`.
 */
export function importEdit(text: string, scope: Scope, path: string): TextEdit {
  return importer(text, scope)(path);
}

/** As `importEdit`, for many paths that are wanted in the same module, or none: it is read when the first one is. */
export function importer(text: string, scope: Scope): (path: string) => TextEdit {
  let edit: ((path: string) => TextEdit) | undefined;
  return path => {
    edit ??= importerOf(text, scope);
    return edit(path);
  };
}

function importerOf(text: string, scope: Scope): (path: string) => TextEdit {
  // What stands in a `cfg_if!` is not there under other conditions.
  const calls = cfgIfCalls(text);
  const uses = useItems(scope).filter(({ start }) => startOutside(calls, start) === start);
  const groups = groupsByParent(text, uses);
  const ownLine = behindLastUse(text, scope, uses) ?? beforeFirstItem(text, scope, calls);
  return path => inGroup(text, groups, path) ?? ownLine(path);
}

function useItems({ imports }: Scope): UseItem[] {
  const byStart = new Map<number, Import[]>();
  for (const one of imports) {
    const others = byStart.get(one.useStart);
    if (others === undefined) byStart.set(one.useStart, [one]);
    else others.push(one);
  }
  return [...byStart.values()].flatMap(group => {
    const [first] = group;
    return first === undefined ? [] : [{ start: first.useStart, end: first.useEnd, imports: group }];
  });
}

/** The first group of names from each module, by the module's path; whoever reads it reads it in the same way. */
function groupsByParent(text: string, uses: readonly UseItem[]): ReadonlyMap<string, UseItem> {
  const groups = new Map<string, UseItem>();
  for (const use of uses) {
    const parent = commonParent(use);
    if (parent === undefined || groups.has(parent)) continue;
    if (text.slice(use.start, use.end).includes('{')) groups.set(parent, use);
  }
  return groups;
}

/** The module that all names of a private `use` come from; undefined where it takes no more of them. */
function commonParent({ imports }: UseItem): string | undefined {
  const parents = new Set(imports.map(({ segments }) => segments.slice(0, -1).join('::')));
  const isPlain = imports.every(({ visibility, cfg }) => visibility === 'private' && cfg === undefined);
  return isPlain && parents.size === 1 ? [...parents][0] : undefined;
}

function inGroup(text: string, groups: ReadonlyMap<string, UseItem>, path: string): TextEdit | undefined {
  const cut = path.lastIndexOf('::');
  const group = groups.get(path.slice(0, Math.max(0, cut)));
  return group && intoGroup(text, group.imports, path.slice(cut + 2));
}

function behindLastUse(text: string, scope: Scope, uses: readonly UseItem[]): ((path: string) => TextEdit) | undefined {
  const firstItem = scope.items.find(item => item.kind !== 'mod' && item.kind !== 'extern crate');
  const leading = uses.filter(use => firstItem === undefined || use.start < firstItem.start);
  const last = (leading.length > 0 ? leading : uses).at(-1);
  if (last === undefined) return undefined;
  const end = endOfRemark(text, last.end);
  const before = `${newlineOf(text)}${indentationBefore(text, last.start)}`;
  return path => ({ start: end, end, text: `${before}use ${path};` });
}

function beforeFirstItem(text: string, scope: Scope, calls: ReturnType<typeof cfgIfCalls>): (path: string) => TextEdit {
  const first = Math.min(scope.items[0]?.start ?? scope.end, scope.macroCalls[0]?.start ?? scope.end);
  const start = startOutside(calls, first);
  const newline = newlineOf(text);
  const behind = `${newline}${newline}${indentationBefore(text, start)}`;
  return path => ({ start, end: start, text: `use ${path};${behind}` });
}
