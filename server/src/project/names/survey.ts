import type { Forest } from './forest.js';
import type { ModuleNode } from './module-node.js';
import type { SourceMap } from './source-map.js';

/** All that a workspace is made of. */
interface Survey {
  /** What it was made from: with other files, or other trees, there is another one. */
  readonly own: ReadonlySet<string>;
  readonly felled: number;
  /** Those that a `mod` leads to, then those of the other files. */
  readonly modules: readonly ModuleNode[];
  /** The Rust files of the workspace's crates, be they in their folders or not. */
  readonly files: ReadonlySet<string>;
}

/** Finds the modules and files of a workspace's crates, and keeps them until one comes or goes. */
export class WorkspaceSurvey {
  private known: Survey | undefined;

  /** @param ownFiles The Rust files in the folders of the crates; another set where one came or went. */
  constructor(
    private readonly forest: Forest,
    private readonly map: SourceMap,
    private readonly ownFiles: () => ReadonlySet<string>,
  ) {}

  /** What there is now. */
  get current(): Survey {
    const steps = this.steps();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** Finds out in advance what there is, in steps of one module or file. */
  *steps(): Generator<void, Survey> {
    while (!this.isCurrent(this.known)) {
      const own = this.ownFiles();
      const { felled } = this.forest;
      yield* this.forest.growOwnTrees();
      const crates = this.map.workspaceCrates();
      const modules = crates.flatMap(crate => this.forest.treesOf(crate).flatMap(tree => tree.modules()));
      const files = new Set(modules.map(({ file }) => file));
      for (const file of own) {
        if (files.has(file)) continue;
        files.add(file);
        // No `mod` leads to it: its modules are in no tree either.
        const stray = this.map.moduleOf(file);
        if (stray !== undefined) modules.push(...withModules(stray));
        yield;
      }
      if (own === this.ownFiles() && felled === this.forest.felled) this.known = { own, felled, modules, files };
    }
    return this.known;
  }

  private isCurrent(survey: Survey | undefined): survey is Survey {
    return survey !== undefined && survey.own === this.ownFiles() && survey.felled === this.forest.felled;
  }
}

function withModules(module: ModuleNode): readonly ModuleNode[] {
  const modules = [module];
  // Grows while it is walked.
  for (const each of modules) {
    for (const child of each.tree.childrenOf(each)) if (child !== undefined) modules.push(child);
  }
  return modules;
}
