import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { findFiles, shownPath, type Trouble, troubleLine, unreadable } from 'prettier-plugin-leptos/files';
import { type Output, Progress, printable } from 'prettier-plugin-leptos/terminal';
import { LineIndex } from 'tree-sitter-leptos/parserless';
import { type Finding, isAtLeast } from '../check/finding.js';
import type { Arguments } from './arguments.js';
import type { FindingsCache, Known } from './cache/findings-cache.js';
import type { Outcome } from './check-path.js';
import { checkPaths } from './check-paths.js';
import { reporterFor } from './formats/index.js';
import type { Reporter, Summary } from './formats/reporter.js';
import { Projects } from './projects.js';

export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly color: boolean;
  readonly width: number;
  /** Whether somebody looks at the error output. */
  readonly isWatched: boolean;
}

/** One run of the command over its files. */
export class Run {
  private readonly troubles: Trouble[] = [];
  private readonly told = new Set<string>();
  private readonly projects: Projects;
  private readonly progress: Progress;
  /** What was found, or known, by project: for the next run. */
  private readonly found = new Map<string, Map<string, readonly Finding[]>>();
  private readonly plain: string[] = [];
  private readonly manifests = new Set<string>();
  private readonly known = new Map<string, Known | undefined>();
  private failed = false;
  private files = 0;
  private fixed = 0;
  /** Files that fixes would change. */
  private changed = 0;

  constructor(
    private readonly args: Arguments,
    private readonly terminal: Terminal,
  ) {
    this.projects = new Projects(args.threads);
    this.progress = new Progress(terminal.err, terminal.isWatched);
  }

  /** Checks all files and prints what it finds. Returns the exit code: 0, 1 or 2. */
  async start(): Promise<number> {
    const began = performance.now();
    const reporter = await reporterFor(this.args.format, this.terminal);
    const paths = await this.findPaths();
    const cache = await this.openCache();
    for (const path of paths) this.known.set(path, cache?.find(path));
    await this.checkFiles(paths, reporter);
    await this.checkManifests(cache, reporter);
    if (cache !== undefined && !this.terminal.out.closed) await this.saveTo(cache);
    this.progress.clear();
    const seconds = (performance.now() - began) / 1000;
    const summary = { files: this.files, fixed: this.fixed, seconds, troubles: this.troubles };
    const isShown = this.args.fix === 'show';
    this.terminal.out.write(isShown ? fixableLine(summary, this.changed) : reporter.end(summary));
    return this.troubles.length > 0 ? 2 : this.failed ? 1 : 0;
  }

  private async findPaths(): Promise<string[]> {
    const paths: string[] = [];
    const onTrouble = (path: string, message: string): void => this.tell({ file: path, message });
    for await (const { path } of findFiles(this.args.paths, { onTrouble })) {
      if (isManifest(path)) this.manifests.add(path);
      else paths.push(path);
    }
    return paths;
  }

  private async openCache(): Promise<FindingsCache | undefined> {
    if (!this.args.cache) return undefined;
    const { FindingsCache } = await import('./cache/findings-cache.js');
    return FindingsCache.open(process.cwd(), this.args.levels);
  }

  private async checkFiles(paths: readonly string[], reporter: Reporter): Promise<void> {
    const { levels, fix, threads = availableParallelism() } = this.args;
    let done = 0;
    const onDone = (files: number): void => {
      done += files;
      this.progress.show(done, paths.length);
    };
    const checked = checkPaths(
      paths.filter(path => this.known.get(path) === undefined),
      { projects: this.projects, levels, threads: fix === 'none' ? threads : 1, onDone },
    );
    for (const path of paths) {
      if (this.terminal.out.closed) break;
      const before = this.known.get(path);
      const outcome = before === undefined ? (await checked.next()).value : outcomeOf(path, before);
      if (outcome !== undefined) await this.settle(outcome, reporter);
      if (before !== undefined) onDone(1);
    }
    await checked.return(undefined);
  }

  /** Those that are named, and those of the crates and workspaces with files that were checked. */
  private async checkManifests(cache: FindingsCache | undefined, reporter: Reporter): Promise<void> {
    for (const path of [...this.manifests].sort()) {
      if (this.terminal.out.closed) return;
      const known = cache?.find(path);
      this.known.set(path, known);
      if (known !== undefined) await this.settle(outcomeOf(path, known), reporter);
      else {
        const { checkManifestAt } = await import('./check-manifests.js');
        await this.settle(await checkManifestAt(path, this.projects, this.args.levels), reporter);
      }
    }
  }

  private async settle(outcome: Outcome, reporter: Reporter): Promise<void> {
    for (const trouble of outcome.troubles) this.tell(trouble);
    // A Cargo.toml that nobody has named counts where there is something to tell of it.
    const isCounted = !isManifest(outcome.path) || outcome.findings.length > 0;
    if (outcome.isRead && isCounted) this.files++;
    const { path, text, findings } = await this.fix(outcome);
    if (outcome.root === undefined) this.plain.push(path);
    else this.note(outcome.root, path, findings);
    if (findings.length === 0 || this.args.fix === 'show') return;
    const file = shownPath(path);
    this.print(reporter.file({ file, text, lines: LineIndex.of(text), findings }));
  }

  private async fix(outcome: Outcome): Promise<Outcome> {
    if (this.args.fix === 'none' || outcome.findings.every(({ fix }) => fix === undefined)) return outcome;
    const shown = this.args.fix === 'show' ? { color: this.terminal.color } : undefined;
    const fix = isManifest(outcome.path)
      ? (await import('./check-manifests.js')).fixManifestAt
      : (await import('./fix-path.js')).fixPath;
    const fixed = await fix(outcome, this.projects, this.args.levels, shown);
    for (const trouble of fixed.troubles) this.tell(trouble);
    this.fixed += fixed.fixed;
    if (fixed.diff !== '') this.changed++;
    this.failed ||= fixed.diff !== '';
    this.print(fixed.diff);
    return fixed;
  }

  private note(root: string, path: string, findings: readonly Finding[]): void {
    const known = this.found.get(root) ?? new Map<string, readonly Finding[]>();
    this.found.set(root, known.set(path, findings));
    if (!isManifest(path)) for (const manifest of this.projects.manifestsFor(path, root)) this.manifests.add(manifest);
    if (this.args.fix === 'show') return;
    this.failed ||= findings.some(finding => isAtLeast(finding.severity, this.args.deny));
  }

  /** Only what has no trouble is kept: the next run must tell of it as well. */
  private async saveTo(cache: FindingsCache): Promise<void> {
    const isNew = (path: string): boolean => this.known.get(path) === undefined;
    if (this.troubles.length > 0 || this.args.fix !== 'none' || ![...this.known.keys()].some(isNew)) return;
    // A project of which all was known has not been read, and needs no new record.
    const news = [...this.found].filter(([, files]) => [...files.keys()].some(isNew));
    const opened = news.map(async ([root, files]) => [await this.projects.open(root), files] as const);
    await cache.save(new Map(await Promise.all(opened)), this.plain);
  }

  /** Once for each: many files share a Cargo.toml. */
  private tell(trouble: Trouble): void {
    const shown = { ...trouble, file: shownPath(trouble.file) };
    const line = troubleLine(shown);
    if (this.told.has(line)) return;
    this.told.add(line);
    this.troubles.push(shown);
    this.progress.clear();
    this.terminal.err.write(`leptos-check: ${printable(line)}\n`);
  }

  private print(text: string): void {
    if (text === '') return;
    this.progress.clear();
    this.terminal.out.write(text);
  }
}

/** The last line of a run that only shows what could be fixed. */
function fixableLine({ files, fixed, seconds, troubles }: Summary, changed: number): string {
  const among = `${files} file${files === 1 ? '' : 's'}`;
  const found =
    changed === 0
      ? `Nothing to fix in ${among}`
      : `${fixed} problem${fixed === 1 ? '' : 's'} could be fixed in ${changed} of ${among}`;
  const unread = troubles.length === 0 ? '' : `, ${troubles.length} could not be read or parsed`;
  return `${found}${unread}, ${seconds.toFixed(1)} s\n`;
}

function isManifest(path: string): boolean {
  return basename(path) === 'Cargo.toml';
}

/** What is known of a file, with its text where it is to be shown. */
function outcomeOf(path: string, { root, findings }: Known): Outcome {
  const known = { path, isRead: true, root, text: '', findings, troubles: [] };
  if (findings.length === 0) return known;
  try {
    // Synchronous: it is several times as fast, and it is what the rest waits for.
    const text = readFileSync(path, 'utf8');
    return { ...known, text: text.replace(/^\u{feff}/u, '') };
  } catch (error) {
    return { ...known, isRead: false, findings: [], troubles: [unreadable(error).at(path)] };
  }
}
