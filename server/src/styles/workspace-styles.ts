import { basename, join } from 'node:path';
import { filesIn, isRustFile } from 'prettier-plugin-leptos/files';
import { SpareTime } from '../project/index/time-slices.js';
import { isWithin } from '../project/toml-file.js';
import { entriesOfHtml, entriesOfManifest, type StyleEntries } from './entries.js';
import { importedFiles } from './imported-files.js';
import { styleIndexOf } from './index-of.js';
import type { StyleIndex, Stylesheet } from './model.js';
import { isStylesheet, OpenSheets } from './open-sheets.js';
import { type RustFiles, RustSheets } from './rust-sheets.js';
import { type SheetFile, SheetFiles } from './sheet-files.js';
import { importsUnread, linksForeign } from './unread-sheets.js';
import { STYLE_WORDS } from './view-styles.js';

/** Folders with files that nobody of the project has written. */
const FOREIGN = new Set(['node_modules', 'dist', 'target', '.git', '.trunk']);

/** How long known files are taken for unchanged, in milliseconds, for editors that do not tell of changes. */
const FRESH = 5000;

/** The same for new files, which only a walk through all folders finds. */
const FRESH_FOLDERS = 30_000;

/** How many Rust files are looked at in one step. */
const PER_STEP = 500;

/** What was read from the disk. */
interface OnDisk {
  readonly sheets: readonly Stylesheet[];
  readonly isPartial: boolean;
  readonly assetRoots: readonly string[];
  readonly problems: readonly string[];
}

/** What a walk through the folders has found. */
interface Walked {
  readonly at: number;
  readonly paths: readonly string[];
  /** The Rust files that may hold styles, and those that have changed since then. */
  readonly rust: Set<string>;
  /** Whether there may be more of these than were known. */
  readonly isPartial: boolean;
  readonly problems: readonly string[];
}

/** The stylesheets of a workspace. They are read in the background: who asks gets what is known by then. */
export class WorkspaceStyles {
  private readonly files: SheetFiles;
  private readonly rust = new RustSheets();
  private readonly openSheets = new OpenSheets();
  private onDisk: OnDisk = { sheets: [], isPartial: false, assetRoots: [], problems: [] };
  private current:
    | {
        readonly index: StyleIndex;
        readonly onDisk: OnDisk;
        readonly sheets: readonly Stylesheet[];
        readonly rust: readonly Stylesheet[];
      }
    | undefined;
  private reading: Promise<void> | undefined;
  private readAt = Number.NEGATIVE_INFINITY;
  private walked: Walked | undefined;
  /** The Rust files on the disk that may hold styles. */
  private rustTexts: ReadonlyMap<string, string> = new Map();
  /** Whether somebody waits for what is being read. */
  private isAwaited = false;
  private changes = 0;

  /** @param root The workspace's folder, absolute. Nothing outside of it is read. */
  constructor(private readonly root: string) {
    this.files = new SheetFiles(root);
  }

  /**
   * The stylesheets as far as they are known; the same object until one changes.
   *
   * @param open The texts of the Rust files and stylesheets that the editor has open, by their absolute paths.
   */
  index(open: ReadonlyMap<string, string>, files: RustFiles): StyleIndex {
    // What is being read just now is wanted from here on.
    if (this.reading !== undefined) this.isAwaited = true;
    else if (performance.now() - this.readAt > FRESH) void this.refresh(files);
    const texts = new Map(this.rustTexts);
    for (const [file, text] of open) if (!isStylesheet(file) && isWithin(file, this.root)) texts.set(file, text);
    const rust = this.rust.read(texts, files);
    const { onDisk, current } = this;
    const sheets = this.openSheets.over(onDisk.sheets, open);
    if (current?.onDisk === onDisk && current.sheets === sheets && current.rust === rust) return current.index;
    const { isPartial, assetRoots, problems } = onDisk;
    const index = styleIndexOf({ groups: [sheets, rust], isPartial, root: this.root, assetRoots, problems });
    this.current = { index, onDisk, sheets, rust };
    return index;
  }

  /** Files were made, removed or renamed: the next one that asks has all looked at. */
  changed(): void {
    this.written([]);
    this.walked = undefined;
  }

  /** Files that were there already have other texts: the next one that asks has those looked at. */
  written(files: readonly string[]): void {
    this.readAt = Number.NEGATIVE_INFINITY;
    this.changes++;
    for (const file of files) if (isRustFile(file)) this.walked?.rust.add(file);
  }

  /** Whether all is read that is known to have changed. */
  isRead({ project }: RustFiles): boolean {
    return this.readAt > Number.NEGATIVE_INFINITY && !(this.walked?.isPartial === true && project.isComplete);
  }

  /** Done when it is. Never rejects. */
  async whenRead(files: RustFiles): Promise<void> {
    while (!this.isRead(files)) {
      this.isAwaited = true;
      await this.refresh(files);
    }
  }

  /**
   * Begins to read what has changed, before anybody waits for it.
   *
   * @param isBusy Whether others are at work: it rests until they are done.
   */
  readInSpareTime(files: RustFiles, isBusy: () => boolean): void {
    if (!this.isRead(files)) void this.refresh(files, isBusy);
  }

  /**
   * Looks at the disk again, changed files only; done when `index` knows what is there. Never rejects.
   *
   * @param files Their views are read as far as they are known.
   * @param isBusy As for `readInSpareTime`.
   */
  refresh(files: RustFiles, isBusy = (): boolean => false): Promise<void> {
    const { changes } = this;
    this.reading ??= this.readDisk(files, isBusy)
      .catch((fault: unknown) => {
        this.onDisk = { ...this.onDisk, problems: [`${this.root}: ${String(fault)}`] };
      })
      .finally(() => {
        this.reading = undefined;
        this.isAwaited = false;
        // What changed while it was read may have been missed.
        if (changes === this.changes) this.readAt = performance.now();
        else this.walked = undefined;
      });
    return this.reading;
  }

  private async readDisk(files: RustFiles, isBusy: () => boolean): Promise<void> {
    const problems: string[] = [];
    const problem = (line: string): void => void problems.push(line);
    const sheets = new Map<string, Stylesheet>();
    const assetRoots = new Set<string>();
    // Whoever opens a lone file has not asked for all that lies around it.
    const isCrate = (await this.files.read(join(this.root, 'Cargo.toml'), problem)) !== undefined;
    const time = new SpareTime(() => this.isAwaited, isBusy);
    const walked = isCrate ? await this.filesOfInterest(files.project, time) : undefined;
    problems.push(...(walked?.problems ?? []));
    const pending = [...(walked?.paths ?? [])];
    const seen = new Set<string>(pending);
    const linked = new Set<string>();
    let isPartial = false;
    for (const path of pending) {
      const file = await this.files.read(path, problem);
      if (file === undefined) continue;
      if (file.sheet !== undefined) sheets.set(path, file.sheet);
      const named = namedIn(path, file);
      // Which of its candidates an import means is looked at below.
      if (!isStylesheet(path)) for (const sheet of named.sheets) linked.add(sheet);
      if (path.endsWith('.html')) isPartial ||= linksForeign(file.text);
      for (const folder of named.assetRoots) assetRoots.add(folder);
      for (const more of named.sheets) {
        if (!seen.has(more)) pending.push(more);
        seen.add(more);
      }
    }
    for (const name of ['public', 'assets']) assetRoots.add(join(this.root, name));
    const read = [...sheets.keys()];
    isPartial ||= [...linked].some(path => !sheets.has(path));
    isPartial ||= [...sheets.values()].some(sheet => importsUnread(sheet, read));
    const found = { sheets: [...sheets.values()], isPartial, assetRoots: [...assetRoots], problems };
    if (!isSame(this.onDisk, found)) this.onDisk = found;
    await this.readRust([...(walked?.rust ?? [])], files, time);
  }

  /** What keeps a Rust file from being read is told by those who need it. */
  private async readRust(paths: readonly string[], files: RustFiles, time: SpareTime): Promise<void> {
    const texts = new Map<string, string>();
    for (const path of paths) {
      const file = await this.files.read(path, () => undefined);
      if (file !== undefined && file.text !== '') texts.set(path, file.text);
    }
    await this.rust.prepare(texts, files, time);
    this.rustTexts = texts;
  }

  /** The stylesheets of the workspace that are not ignored, and what may name others or hold styles. */
  private async filesOfInterest(project: RustFiles['project'], time: SpareTime): Promise<Walked> {
    const { walked } = this;
    const isPartial = !project.isComplete;
    const isFresh = walked !== undefined && performance.now() - walked.at < FRESH_FOLDERS;
    if (isFresh && (isPartial || !walked.isPartial)) return walked;
    const problems: string[] = [];
    const paths: string[] = [];
    const walk = filesIn(this.root, {
      onTrouble: (path, message) => void problems.push(`${path}: ${message}`),
      isExcluded: (path, isFolder) => isFolder && FOREIGN.has(basename(path)),
      // Those are only counted, so that others have their turn in folders without anything else.
      isWanted: path => isOfInterest(path) || isRustFile(path),
    });
    for (const path of walk) {
      if (isOfInterest(path)) paths.push(path);
      await time.pause();
    }
    const rust = new Set<string>();
    const all = project.workspaceFiles();
    for (let at = 0; at < all.length; at += PER_STEP) {
      for (const file of project.filesThatMayHold(STYLE_WORDS, all.slice(at, at + PER_STEP))) rust.add(file);
      await time.pause();
    }
    this.walked = { at: performance.now(), paths, rust, isPartial, problems };
    return this.walked;
  }
}

function isOfInterest(path: string): boolean {
  return /\.s?css$|[\\/](?:index\.html|Cargo\.toml)$/.test(path);
}

/** What a file names besides itself. */
function namedIn(path: string, { text, sheet }: SheetFile): StyleEntries {
  if (path.endsWith('.toml')) return entriesOfManifest(path, text);
  if (path.endsWith('.html')) return entriesOfHtml(path, text);
  return { sheets: (sheet?.imports ?? []).flatMap(name => importedFiles(path, name)), assetRoots: [] };
}

/** Sheets are the same objects as long as their files do not change. */
function isSame(before: OnDisk, after: OnDisk): boolean {
  const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.length === b.length && a.every((one, at) => one === b[at]);
  return (
    before.isPartial === after.isPartial &&
    same(before.sheets, after.sheets) &&
    same(before.assetRoots, after.assetRoots) &&
    same(before.problems, after.problems)
  );
}
