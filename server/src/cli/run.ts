import { dirname, relative, sep } from 'node:path';
import type { Parsers } from 'tree-sitter-leptos';
import { type Finding, isAtLeast } from '../check/finding.js';
import { mergeLevels } from '../project/levels.js';
import { type Project, projectFor } from '../project/project.js';
import type { Arguments } from './arguments.js';
import type { Checked } from './check-file.js';
import { reporterFor } from './formats/index.js';
import type { Reporter } from './formats/reporter.js';
import { type Output, printable } from './output.js';
import { readSource, type SourceFile, UnreadableFile } from './source-file.js';
import { reasonOf, type Trouble, troubleLine } from './trouble.js';
import { findFiles } from './walk.js';

/** Files that are read ahead while others are checked. */
const READ_AHEAD = 16;

export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly color: boolean;
  readonly width: number;
}

/** One run of the command over its files. */
export class Run {
  private readonly troubles: Trouble[] = [];
  private readonly told = new Set<string>();
  private readonly projects = new Map<string, Promise<Project>>();
  private failed = false;
  private files = 0;
  private fixed = 0;

  constructor(
    private readonly args: Arguments,
    private readonly terminal: Terminal,
  ) {}

  /** Checks all files and prints what it finds. Returns the exit code: 0, 1 or 2. */
  async start(): Promise<number> {
    const began = performance.now();
    const reporter = await reporterFor(this.args.format, this.terminal);
    const paths = await findFiles(this.args.paths, (path, message) => this.tell({ file: path, message }));
    for (let next = 0; next < paths.length && !this.terminal.out.closed; next += READ_AHEAD) {
      const reading = paths.slice(next, next + READ_AHEAD).map(path => ({ path, source: settle(readSource(path)) }));
      for (const { path, source } of reading) await this.checkOne(path, await source, reporter);
    }
    const seconds = (performance.now() - began) / 1000;
    this.terminal.out.write(reporter.end({ files: this.files, fixed: this.fixed, seconds, troubles: this.troubles }));
    return this.troubles.length > 0 ? 2 : this.failed ? 1 : 0;
  }

  private async checkOne(path: string, source: SourceFile | Error, reporter: Reporter): Promise<void> {
    if (source instanceof UnreadableFile) {
      const { line, column, message } = source;
      this.tell({ file: path, message, ...(line === undefined || column === undefined ? {} : { line, column }) });
      return;
    }
    if (source instanceof Error) throw source;
    this.files++;
    if (source.text === undefined) return;
    try {
      await this.check(source, source.text, reporter);
    } catch (error) {
      // One file must not cost the others their check; that something is wrong shows in the exit code.
      const reason = error instanceof Error ? error.message : String(error);
      this.tell({ file: path, message: `could not be checked: ${reason}` });
    }
  }

  private async check(source: SourceFile, text: string, reporter: Reporter): Promise<void> {
    const project = await this.projectOf(source.path);
    for (const problem of project.problems) this.tell(problem);
    // Loaded with the first file that has a view: many runs see none.
    const { LineIndex, loadParsers } = await import('tree-sitter-leptos');
    const { checkText, fixText } = await import('./check-file.js');
    const parsers: Parsers = await loadParsers();
    const options = {
      version: project.version,
      rstml: project.rstml,
      levels: mergeLevels(project.levels, this.args.levels),
    };
    const checked = (this.args.fix ? fixText : checkText)(parsers, text, options);
    const isSaved = checked.text === text || (await this.save(source, checked));
    const final = isSaved ? checked : checkText(parsers, text, options);
    this.fixed += final.fixed;
    this.note(final.findings);
    const lines = LineIndex.of(final.text);
    const file = shownPath(source.path);
    this.terminal.out.write(reporter.file({ file, text: final.text, lines, findings: final.findings }));
  }

  private async save(source: SourceFile, { text }: Checked): Promise<boolean> {
    const { replaceFile, ChangedMeanwhile } = await import('./replace-file.js');
    try {
      await replaceFile(source.path, source.bytes, (source.hasBom ? '\u{feff}' : '') + text);
      return true;
    } catch (error) {
      const isChanged = error instanceof ChangedMeanwhile;
      const reason = isChanged ? 'it changed during the run' : reasonOf(error).replace('read', 'written');
      this.tell({ file: source.path, message: `was not fixed: ${reason}` });
      return false;
    }
  }

  private projectOf(path: string): Promise<Project> {
    const folder = dirname(path);
    const project = this.projects.get(folder) ?? projectFor(path);
    this.projects.set(folder, project);
    return project;
  }

  private note(findings: readonly Finding[]): void {
    this.failed ||= findings.some(finding => isAtLeast(finding.severity, this.args.deny));
  }

  /** Once for each: many files share a Cargo.toml. */
  private tell(trouble: Trouble): void {
    const shown = { ...trouble, file: shownPath(trouble.file) };
    const line = troubleLine(shown);
    if (this.told.has(line)) return;
    this.told.add(line);
    this.troubles.push(shown);
    this.terminal.err.write(`leptos-check: ${printable(line)}\n`);
  }
}

/** The error as a value: nobody may be waiting for it yet when it comes. */
async function settle(reading: Promise<SourceFile>): Promise<SourceFile | Error> {
  try {
    return await reading;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Relative to the working directory, with `/` on every system. */
function shownPath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}
