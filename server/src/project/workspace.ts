import { existsSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { boundaryOf, upwards } from './boundary.js';
import { findCrates } from './cargo/find-crates.js';
import { isFolder } from './cargo/folders.js';
import { cargoHome } from './cargo/registry.js';
import { isTargetPlace } from './cargo/targets.js';
import type { CrateGraph } from './crates.js';
import { DiskFiles } from './index/disk-files.js';
import { FactsAhead, type Helpers } from './index/facts-ahead.js';
import { FactsCache } from './index/facts-cache.js';
import { FilesAtHand } from './index/files-at-hand.js';
import { Indexer, type Progress } from './index/indexer.js';
import { ReadableFolders } from './index/readable-folders.js';
import { SourceStore } from './index/source-store.js';
import { inSlices } from './index/time-slices.js';
import type { ProjectModel } from './model.js';
import { WorkspaceModel } from './names/workspace-model.js';
import { loadSnapshots } from './snapshot/snapshot.js';
import type { SourceFiles } from './source-files.js';

/** Where a workspace looks outside of its own folder. */
export interface Places {
  /** The folder in which cargo keeps what it has downloaded; by default the user's. */
  readonly cargoHome?: string;
  /** Where to keep what was read, and for which build of the server; without it all is read again at each start. */
  readonly cache?: { readonly folder: string; readonly build: string };
  /** Who else may read files where there are many; nobody by default. */
  readonly helpers?: Helpers | undefined;
  /** What Cargo's files say, where another thread has just read them. */
  readonly graph?: CrateGraph | undefined;
}

type OnProgress = (progress: Progress) => void;

/** More files than somebody edits at a time: they are read in the background, not when the next one asks for them. */
const FEW_FILES = 20;

const CARGO_FILES = new Set(['Cargo.toml', 'Cargo.lock', 'config.toml']);

/** What follows from Cargo's files as they were at a moment. */
interface Reading {
  readonly graph: CrateGraph;
  readonly indexer: Indexer;
  readonly model: WorkspaceModel;
}

/** What was known at a moment at which not all files were read. */
interface EarlyReading {
  readonly of: Reading;
  readonly model: WorkspaceModel;
  /** How many files were read. */
  readonly count: number;
}

/** A folder that is opened in an editor: its crates, their files, and what is known of both. Knows nothing of LSP. */
export class Workspace {
  private readonly store: SourceStore;
  private latest: Reading;
  /** The last one of which all files were read. */
  private shown: Reading | undefined;
  private early: EarlyReading | undefined;
  private reloading: Promise<void> = Promise.resolve();
  private isDisposed = false;

  private constructor(
    private readonly folder: string,
    private readonly boundary: string,
    private readonly places: Places,
    private readonly onProgress: OnProgress,
    graph: CrateGraph,
    cache: FactsCache,
  ) {
    const ahead = this.aheadOf(graph);
    this.store = new SourceStore(this.diskFiles(graph, cache, ahead), path => this.tellModels(path));
    this.latest = this.readingOf(graph, cache, ahead);
  }

  /**
   * Opens a folder and reads Cargo's files there. The Rust files are read by `index`.
   *
   * @param onProgress Called while files are read in the background.
   */
  static async open(folder: string, onProgress: OnProgress = () => undefined, places: Places = {}): Promise<Workspace> {
    const opened = resolve(folder);
    const boundary = boundaryOf([...upwards(opened)]);
    const graph = places.graph ?? (await findCrates(opened, places.cargoHome ?? cargoHome()));
    if (places.graph !== undefined) await loadSnapshots(graph.crates.values());
    return new Workspace(opened, boundary, places, onProgress, graph, await openCache(boundary, places, graph));
  }

  /** What Cargo's files say: plain data, which another thread can be given. */
  get graph(): CrateGraph {
    return this.latest.graph;
  }

  /** What of Cargo's files could not be understood, one line each. */
  get problems(): readonly string[] {
    return this.latest.graph.problems;
  }

  /**
   * What is known now. It takes over all that happens, until Cargo's files change, or many more files were read: then
   * there is another one. No question to it has to wait for files to be read from the disk.
   */
  model(): ProjectModel {
    return this.shown?.model ?? this.earlyModel();
  }

  /** The files that anything known depends on so far, also those that were looked for and do not exist. Absolute. */
  readPaths(): Iterable<string> {
    return this.store.paths();
  }

  /**
   * Reads what has changed, at first everything, in slices. Done when all is read.
   *
   * @param onRead Called when the files are read, and who reads them next finds them in the cache.
   */
  async index(onRead: () => void = () => undefined): Promise<void> {
    const reading = this.latest;
    await reading.indexer.run(this.onProgress);
    if (!reading.indexer.isComplete || reading !== this.latest) return;
    onRead();
    await inSlices(
      reading.model.prepare(),
      () => undefined,
      () => reading === this.latest && !this.isDisposed,
    );
    if (reading !== this.latest || this.isDisposed) return;
    // It tells more than the one before, though no file has changed.
    if (this.shown !== reading) this.store.touch();
    this.shown = reading;
    this.early = undefined;
  }

  /**
   * Takes over what an editor has in a file.
   *
   * @param path Absolute.
   * @param text Undefined where it is closed, and the disk has the last word again.
   */
  setOpen(path: string, text: string | undefined): void {
    this.store.setOpen(path, text);
  }

  /** Takes over what somebody has just read of a file, which is about to be asked for. */
  wasRead(path: string, text: string): void {
    this.store.wasRead(path, text);
  }

  /**
   * To be told of files and folders that were made, changed, removed or renamed, also of Cargo's.
   *
   * @param paths Absolute. What has not changed does no harm.
   * @returns Done when what needs reading in advance is read.
   */
  async fileChanged(paths: readonly string[]): Promise<void> {
    const moved = paths.filter(path => this.isMoved(path));
    const mayBeReloaded =
      paths.some(path => CARGO_FILES.has(basename(path))) || moved.some(path => this.mayBeTarget(path));
    const isReloaded = mayBeReloaded && (await this.reload());
    const changed = paths.filter(path => this.store.recheck(path));
    if (isReloaded || moved.length > 0 || changed.length > FEW_FILES) await this.index();
  }

  /** Ends what goes on in the background. */
  dispose(): void {
    this.isDisposed = true;
    this.latest.indexer.stop();
  }

  /** Whether a path may stand for files that came or went. */
  private isMoved(path: string): boolean {
    const { ownFiles } = this.latest.indexer;
    if (path.endsWith('.rs')) return ownFiles.has(path) !== existsSync(path);
    const prefix = path + sep;
    return isFolder(path) || [...ownFiles].some(file => file.startsWith(prefix));
  }

  /** Whether a file or folder that came or went may be all that makes or ends a target. */
  private mayBeTarget(path: string): boolean {
    if (!path.endsWith('.rs')) return true;
    const own = [...this.latest.graph.crates.values()].filter(({ origin }) => origin === 'workspace');
    return own.some(
      ({ folder, targets }) => isTargetPlace(path, folder) || targets.some(target => target.root === path),
    );
  }

  /** Reads Cargo's files again, one reading after the other. Returns whether they say something else now. */
  private async reload(): Promise<boolean> {
    const before = this.latest;
    this.reloading = this.reloading.then(() => this.reloadNow());
    await this.reloading;
    return this.latest !== before;
  }

  private async reloadNow(): Promise<void> {
    const graph = await findCrates(this.folder, this.places.cargoHome ?? cargoHome());
    const { latest } = this;
    if (this.isDisposed || textOf(graph) === textOf(latest.graph)) return;
    if (isHalfTyped(graph, latest.graph)) {
      this.latest = { ...latest, graph: { crates: latest.graph.crates, problems: graph.problems } };
      return;
    }
    const cache = await openCache(this.boundary, this.places, graph);
    this.latest.indexer.stop();
    const ahead = this.aheadOf(graph);
    this.store.setDisk(this.diskFiles(graph, cache, ahead));
    this.latest = this.readingOf(graph, cache, ahead);
  }

  /** Made anew whenever twice as many files are read as the last time: names found missing are looked for again. */
  private earlyModel(): ProjectModel {
    const { early, latest, store } = this;
    if (early?.of === latest && store.count < 2 * early.count) return early.model;
    if (early !== undefined) store.touch();
    const model = this.modelOf(latest.graph, latest.indexer, new FilesAtHand(store), () => false);
    this.early = { of: latest, model, count: store.count };
    return model;
  }

  private readingOf(graph: CrateGraph, cache: FactsCache, ahead: FactsAhead): Reading {
    const indexer = new Indexer(graph, this.store, cache, ahead);
    return { graph, indexer, model: this.modelOf(graph, indexer, this.store) };
  }

  private modelOf(
    graph: CrateGraph,
    indexer: Indexer,
    files: SourceFiles,
    isComplete = (): boolean => indexer.isComplete,
  ): WorkspaceModel {
    const { store } = this;
    return new WorkspaceModel(graph, files, {
      get isComplete() {
        return isComplete();
      },
      get revision() {
        return store.revision;
      },
      get textRevision() {
        return store.textRevision;
      },
      get ownFiles() {
        return indexer.ownFiles;
      },
    });
  }

  private tellModels(path: string): void {
    this.latest.model.fileChanged(path);
    if (this.shown !== this.latest) this.shown?.model.fileChanged(path);
    this.early?.model.fileChanged(path);
  }

  private diskFiles(graph: CrateGraph, cache: FactsCache, ahead: FactsAhead): DiskFiles {
    return new DiskFiles(new ReadableFolders(this.readable(graph)), cache, ahead);
  }

  private aheadOf(graph: CrateGraph): FactsAhead {
    return new FactsAhead(this.readable(graph), this.places.helpers);
  }

  private readable(graph: CrateGraph): string[] {
    const others = [...graph.crates.values()].filter(({ origin }) => origin !== 'workspace' && origin !== 'snapshot');
    return [this.boundary, ...others.map(crate => crate.folder)];
  }
}

async function openCache(root: string, { cache }: Places, graph: CrateGraph): Promise<FactsCache> {
  return cache === undefined ? FactsCache.none() : FactsCache.open(cache.folder, cache.build, root, graph);
}

/** Whether crates are missing because a file of Cargo's has just become unreadable: who types in it is not done yet. */
function isHalfTyped(graph: CrateGraph, before: CrateGraph): boolean {
  const isNew = graph.problems.some(problem => !before.problems.includes(problem));
  return isNew && [...before.crates.keys()].some(id => !graph.crates.has(id));
}

/** Equal for graphs that say the same. */
function textOf({ crates, problems }: CrateGraph): string {
  return JSON.stringify([
    problems,
    [...crates.values()].map(crate => ({ ...crate, dependencies: [...crate.dependencies] })),
  ]);
}
