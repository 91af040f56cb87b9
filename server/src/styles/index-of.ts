import type { FoundStyle, StyleIndex, StyleNameKind, Stylesheet } from './model.js';
import { type SheetNames, sheetNames } from './sheet-names.js';

/** What goes into an index besides the sheets. */
export interface IndexSource {
  /**
   * Lists of sheets. What is looked up in one is kept as long as the list is the same object, so that CSS in a view that
   * is being typed does not cost what all files of the workspace hold.
   */
  readonly groups: readonly (readonly Stylesheet[])[];
  readonly isPartial?: boolean;
  readonly root?: string;
  readonly assetRoots?: readonly string[];
  readonly problems?: readonly string[];
}

let lastRevision = 0;

/** The index of stylesheets. */
export function styleIndexOf({
  groups,
  isPartial = false,
  root,
  assetRoots = [],
  problems = [],
}: IndexSource): StyleIndex {
  const merged = new Map<StyleNameKind, readonly string[]>();
  const namesIn = (kind: StyleNameKind): SheetNames[] => groups.map(group => sheetNames(group, kind));
  const sorted = (kind: StyleNameKind): readonly string[] => {
    const names = merged.get(kind) ?? mergeAll(namesIn(kind).map(names => names.sorted));
    merged.set(kind, names);
    return names;
  };
  const named = (kind: StyleNameKind, name: string): FoundStyle[] =>
    namesIn(kind)
      .flatMap(({ sheets }) => sheets.get(name) ?? [])
      .flatMap(sheet =>
        (sheet.names.get(name) ?? []).filter(found => found.kind === kind).map(found => ({ ...found, sheet })),
      );
  return {
    revision: ++lastRevision,
    get classes() {
      return sorted('class');
    },
    get customProperties() {
      return sorted('property');
    },
    classNamed: name => named('class', name),
    idNamed: name => named('id', name),
    propertyNamed: name => named('property', name),
    sheets: groups.flat(),
    isPartial,
    assetRoots,
    root,
    problems,
  };
}

/** What is known where there are no stylesheets: nothing. */
export const NO_STYLES: StyleIndex = styleIndexOf({ groups: [] });

function mergeAll(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.filter(list => list.length > 0).reduce(merge, []);
}

/** Two sorted lists as one, each name once. */
function merge(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0) return b;
  const names: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const left = a[i];
    const right = b[j];
    const takesLeft = right === undefined || (left !== undefined && left <= right);
    const name = takesLeft ? left : right;
    if (name !== undefined) names.push(name);
    if (left === name) i++;
    if (right === name) j++;
  }
  return names;
}
