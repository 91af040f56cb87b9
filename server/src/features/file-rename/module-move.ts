import type { Target } from '../../project/crates.js';
import { isSameItem } from '../../project/definitions.js';
import type { Definition, Module } from '../../project/model.js';

/**
 * A module that gets another parent or name, with all that is in it; or only another file. Paths are from the root of the
 * target.
 */
export interface ModuleMove {
  /** The `mod` that declares it. */
  readonly declaration: Definition;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The module that it comes to, or stays in. */
  readonly parent: Module;
  /** Its file and those of the modules in it, and what they will be called; absolute. */
  readonly files: ReadonlyMap<string, string>;
}

/** Modules of one target that move together. */
export class ModuleMoves {
  readonly target: Target;

  /** @param renamed What becomes of any file, whether a module is in it or not. */
  constructor(
    readonly moves: readonly [ModuleMove, ...ModuleMove[]],
    private readonly renamed: (file: string) => string,
  ) {
    this.target = moves[0].declaration.module.target;
  }

  /** What the modules are called whose paths change, before and afterwards. */
  get names(): readonly string[] {
    const renamed = this.moves.filter(({ from, to }) => !isSamePath(from, to));
    return renamed.flatMap(move => [move.declaration.item.name, newName(move)]);
  }

  /** The move of the module that a definition declares. */
  moveOf(definitions: readonly Definition[]): ModuleMove | undefined {
    return this.moves.find(({ declaration }) => definitions.some(found => isSameItem(found, declaration)));
  }

  /** The move that takes a module along. */
  moveAround({ target, path }: Pick<Module, 'target' | 'path'>): ModuleMove | undefined {
    return target === this.target ? this.moves.find(({ from }) => startsWith(path, from)) : undefined;
  }

  /** What a path from the root of the target is afterwards. */
  newPath(path: readonly string[]): readonly string[] {
    const move = this.moves.find(({ from }) => startsWith(path, from));
    return move === undefined ? path : [...move.to, ...path.slice(move.from.length)];
  }

  /** What a file is called afterwards. */
  newFile(file: string): string {
    return this.moves.map(({ files }) => files.get(file)).find(found => found !== undefined) ?? this.renamed(file);
  }
}

/** What a module is called afterwards. */
export function newName({ to }: ModuleMove): string {
  return to.at(-1) ?? '';
}

/** Whether a module keeps its parent, whatever it is called. */
export function keepsParent({ from, to }: ModuleMove): boolean {
  return isSamePath(from.slice(0, -1), to.slice(0, -1));
}

export function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(a, b);
}

export function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((segment, index) => path[index] === segment);
}

/** Whether a module keeps seeing what only its parent and the modules around that see. */
export function staysInside({ from, to }: ModuleMove): boolean {
  return startsWith(to, from.slice(0, -1));
}
