import type { Target } from '../../project/crates.js';
import { isSameItem } from '../../project/definitions.js';
import type { Definition, Module } from '../../project/model.js';

/** A module that gets another parent, with all that is in it. Paths are from the root of the target. */
export interface ModuleMove {
  /** The `mod` that declares it. */
  readonly declaration: Definition;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The module that it comes to. */
  readonly parent: Module;
  /** Its file and those of the modules in it, and what they will be called; absolute. */
  readonly files: ReadonlyMap<string, string>;
}

/** Modules of one target that move together. */
export class ModuleMoves {
  readonly target: Target;

  constructor(readonly moves: readonly [ModuleMove, ...ModuleMove[]]) {
    this.target = moves[0].declaration.module.target;
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
    return this.moves.map(({ files }) => files.get(file)).find(found => found !== undefined) ?? file;
  }
}

export function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((segment, index) => path[index] === segment);
}

/** Whether a module keeps seeing what only its parent and the modules around that see. */
export function staysInside({ from, to }: ModuleMove): boolean {
  return startsWith(to, from.slice(0, -1));
}
