import type { Import, Item, MacroCall, Scope } from './facts.js';

const NONE: readonly never[] = [];

/** A scope while it is read. */
export class ScopeBuilder {
  readonly items: Item[] = [];
  readonly imports: Import[] = [];
  readonly macroCalls: MacroCall[] = [];
  readonly blocks: Scope[] = [];
  readonly cfg: string[] = [];

  /** Whether names are declared here, not only in blocks inside. */
  get hasNames(): boolean {
    return this.items.length > 0 || this.imports.length > 0;
  }

  /** The scope of the content in `[start, end)`. */
  finish(start: number, end: number): Scope {
    return {
      start,
      end,
      ...(this.cfg.length === 0 ? {} : { cfg: this.cfg }),
      items: kept(this.items),
      imports: kept(this.imports),
      macroCalls: kept(this.macroCalls),
      blocks: kept(this.blocks),
    };
  }
}

/** Most lists are empty, and one empty list is enough. A full one gives back what it grew in advance. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}
