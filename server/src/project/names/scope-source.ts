import type { Item, Scope } from '../../facts/facts.js';
import { modulesOf } from '../index/outline.js';
import type { FactsOfFile, ModuleOutline, Outline } from '../source-files.js';

/** Where a module has its scope from: as long as nobody asks, that of a file takes no memory. */
export interface ScopeSource {
  /** Of the whole file around it: what is not in it is not in the scope. */
  readonly outline: Outline;
  /** The `mod` items of the scope, told without it where that is possible. */
  readonly modules: readonly ModuleOutline[];
  scope(): Scope;
  /** As `scope`, of which nothing is kept for others. */
  glance(): Scope;
}

/** A module that was written out, and is not any more. */
const NOTHING: Scope = { start: 0, end: 0, items: [], imports: [], macroCalls: [], blocks: [] };

/** The scope that a file as a whole is. */
export class FileScope implements ScopeSource {
  constructor(private readonly facts: FactsOfFile) {}

  get outline(): Outline {
    return this.facts.outline;
  }

  get modules(): readonly ModuleOutline[] {
    return this.facts.modules;
  }

  scope(): Scope {
    return this.facts.get().scope;
  }

  glance(): Scope {
    return this.facts.glance().scope;
  }
}

/** The scope of a module that is written out in another one. */
export class InlineScope implements ScopeSource {
  /**
   * @param index Among the `mod` items around it.
   * @param modules In it.
   */
  constructor(
    private readonly around: ScopeSource,
    private readonly index: number,
    readonly modules: readonly ModuleOutline[],
  ) {}

  get outline(): Outline {
    return this.around.outline;
  }

  scope(): Scope {
    return modulesIn(this.around.scope())[this.index]?.content ?? NOTHING;
  }

  glance(): Scope {
    return this.scope();
  }
}

/** The scope of a block of code that somebody asks about. */
export class BlockScope implements ScopeSource {
  constructor(
    private readonly around: ScopeSource,
    private readonly block: Scope,
  ) {}

  get outline(): Outline {
    return this.around.outline;
  }

  get modules(): readonly ModuleOutline[] {
    return modulesOf(this.block);
  }

  scope(): Scope {
    return this.block;
  }

  glance(): Scope {
    return this.block;
  }
}

const modules = new WeakMap<Scope, readonly Item[]>();

/** The `mod` items of a scope, in their order. */
export function modulesIn(scope: Scope): readonly Item[] {
  const known = modules.get(scope);
  if (known !== undefined) return known;
  const found = scope.items.filter(({ kind }) => kind === 'mod');
  modules.set(scope, found);
  return found;
}
