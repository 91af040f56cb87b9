import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CrateGraph } from '../project/crates.js';
import type { Project } from '../project/project.js';
import { LazyParsers } from './lazy-parsers.js';
import type { OpenedProject } from './opened-project.js';

/** Told of a workspace that was read: its folder, and what Cargo's files say of it. */
type OnRead = (root: string, graph: CrateGraph) => void;

/**
 * The projects of the files that are checked, each read when the first of its files comes up: what reads them is loaded then,
 * as a run of which all is known needs nothing of it.
 */
export class Projects {
  readonly parsers = new LazyParsers();
  private readonly byFolder = new Map<string, Promise<Project>>();
  private readonly nearest = new Map<string, string | undefined>();
  private readonly manifests = new Map<string, readonly string[]>();
  private readonly opened = new Map<string, Promise<OpenedProject>>();
  private readonly graphs = new Map<string, CrateGraph>();
  private onRead: OnRead = () => undefined;

  /** @param threads How many may read a project, this one included; by default as many as suit the machine. */
  constructor(private readonly threads?: number) {}

  /** From now on somebody wants to know when what was read of a project is there for other threads. */
  tellRead(onRead: OnRead): void {
    this.onRead = onRead;
  }

  /** Takes over what another thread knows of a workspace. */
  wasRead(root: string, graph: CrateGraph): void {
    this.graphs.set(root, graph);
  }

  /** What Cargo's files say about a file. */
  settingsOf(file: string): Promise<Project> {
    // Without one of these two, a folder has nothing to say that the one above it does not.
    const folder = this.folderWithCargo(dirname(file)) ?? dirname(file);
    const project = this.byFolder.get(folder) ?? settingsNow(join(folder, basename(file)));
    this.byFolder.set(folder, project);
    return project;
  }

  /**
   * The manifests that count for a file: that of its package, and that of its workspace.
   *
   * @param root The folder of its workspace, as `settingsOf` has it.
   * @returns Absolute paths; none for a file of no project.
   */
  manifestsFor(file: string, root: string): readonly string[] {
    const nearest = this.folderWithCargo(dirname(file));
    if (nearest === undefined) return [];
    const key = `${nearest}\0${root}`;
    const paths = [...new Set([nearest, root])].map(folder => join(folder, 'Cargo.toml'));
    const known = this.manifests.get(key) ?? paths.filter(path => existsSync(path));
    this.manifests.set(key, known);
    return known;
  }

  private folderWithCargo(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const isOne = existsSync(join(folder, 'Cargo.toml')) || existsSync(join(folder, 'Cargo.lock'));
    const above = dirname(folder) === folder ? undefined : dirname(folder);
    const found = isOne || above === undefined ? (isOne ? folder : undefined) : this.folderWithCargo(above);
    this.nearest.set(folder, found);
    return found;
  }

  /**
   * What is known of a workspace.
   *
   * @param root Its folder, as `settingsOf` has it.
   */
  open(root: string): Promise<OpenedProject> {
    const project = this.opened.get(root) ?? this.openNow(root);
    this.opened.set(root, project);
    return project;
  }

  private async openNow(root: string): Promise<OpenedProject> {
    const { OpenedProject } = await import('./opened-project.js');
    return OpenedProject.open(root, this.parsers, {
      threads: this.threads,
      graph: this.graphs.get(root),
      onRead: graph => this.onRead(root, graph),
    });
  }

  /** Whether some project has been asked for. */
  get isAsked(): boolean {
    return this.opened.size > 0;
  }
}

async function settingsNow(file: string): Promise<Project> {
  const { projectFor } = await import('../project/project.js');
  return projectFor(file);
}
