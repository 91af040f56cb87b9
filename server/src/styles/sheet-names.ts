import type { StyleNameKind, Stylesheet } from './model.js';

/** The names of one kind in a list of stylesheets. */
export interface SheetNames {
  /** Those that a rule is written for, each once. */
  readonly sorted: readonly string[];
  /** The sheets that name it, mere uses counted. */
  readonly sheets: ReadonlyMap<string, readonly Stylesheet[]>;
}

const kept = new WeakMap<readonly Stylesheet[], Map<StyleNameKind, SheetNames>>();

/** The names in a list of stylesheets, found once for as long as the list is the same object. */
export function sheetNames(sheets: readonly Stylesheet[], kind: StyleNameKind): SheetNames {
  const ofList = kept.get(sheets) ?? new Map<StyleNameKind, SheetNames>();
  kept.set(sheets, ofList);
  const names = ofList.get(kind) ?? collect(sheets, kind);
  ofList.set(kind, names);
  return names;
}

function collect(sheets: readonly Stylesheet[], kind: StyleNameKind): SheetNames {
  const byName = new Map<string, Stylesheet[]>();
  const ruled = new Set<string>();
  for (const sheet of sheets) {
    for (const [name, places] of sheet.names) {
      const ofKind = places.filter(place => place.kind === kind);
      if (ofKind.length === 0) continue;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [sheet]);
      else known.push(sheet);
      if (ofKind.some(({ rule }) => rule !== undefined)) ruled.add(name);
    }
  }
  return { sorted: [...ruled].sort(), sheets: byName };
}
