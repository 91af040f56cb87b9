import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  ChangedMeanwhile,
  decodeSource,
  findFiles,
  reasonOf,
  replaceFile,
  type SourceFile,
  shownPath,
  type Trouble,
  troubleLine,
  UnreadableFile,
  unreadable,
  viewFilter,
} from 'prettier-plugin-leptos/files';
import { type Output, printable } from 'prettier-plugin-leptos/terminal';
import type { Parsers } from 'tree-sitter-leptos';
import { type Finding, isAtLeast } from '../check/finding.js';
import type { Surroundings } from '../check/rule.js';
import { HtmlCatalogue } from '../html/catalogue.js';
import { NO_MDN } from '../html/mdn.js';
import { mergeLevels } from '../project/levels.js';
import { NO_PROJECT } from '../project/no-project.js';
import { type Project, projectFor } from '../project/project.js';
import { NO_STYLES } from '../styles/index-of.js';
import type { Arguments } from './arguments.js';
import type { Checked } from './check-file.js';
import { reporterFor } from './formats/index.js';
import type { Reporter } from './formats/reporter.js';

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
    const reading: { path: string; source: Promise<SourceFile | Error | undefined> }[] = [];
    const onTrouble = (path: string, message: string): void => this.tell({ file: path, message });
    for await (const { path } of findFiles(this.args.paths, { onTrouble })) {
      if (this.terminal.out.closed) break;
      reading.push({ path, source: readSource(path) });
      const next = reading.length < READ_AHEAD ? undefined : reading.shift();
      if (next !== undefined) await this.checkOne(next.path, await next.source, reporter);
    }
    for (const { path, source } of reading) {
      if (!this.terminal.out.closed) await this.checkOne(path, await source, reporter);
    }
    const seconds = (performance.now() - began) / 1000;
    this.terminal.out.write(reporter.end({ files: this.files, fixed: this.fixed, seconds, troubles: this.troubles }));
    return this.troubles.length > 0 ? 2 : this.failed ? 1 : 0;
  }

  private async checkOne(path: string, source: SourceFile | Error | undefined, reporter: Reporter): Promise<void> {
    if (source instanceof UnreadableFile) {
      this.tell(source.at(path));
      return;
    }
    if (source instanceof Error) throw source;
    this.files++;
    if (source === undefined) return;
    try {
      await this.check(path, source, reporter);
    } catch (error) {
      // One file must not cost the others their check; that something is wrong shows in the exit code.
      const reason = error instanceof Error ? error.message : String(error);
      this.tell({ file: path, message: `could not be checked: ${reason}` });
    }
  }

  private async check(path: string, source: SourceFile, reporter: Reporter): Promise<void> {
    const { text } = source;
    const project = await this.projectOf(path);
    for (const problem of project.problems) this.tell(problem);
    // Loaded with the first file that has a view: many runs see none.
    const { LineIndex, loadParsers } = await import('tree-sitter-leptos');
    const { checkText, fixText } = await import('./check-file.js');
    const parsers: Parsers = await loadParsers();
    const options = {
      ...surroundingsOf(path, project),
      rstml: project.rstml,
      levels: mergeLevels(project.levels, this.args.levels),
    };
    const checked = (this.args.fix ? fixText : checkText)(parsers, text, options);
    const isSaved = checked.text === text || (await this.save(path, source, checked));
    const final = isSaved ? checked : checkText(parsers, text, options);
    this.fixed += final.fixed;
    this.note(final.findings);
    const lines = LineIndex.of(final.text);
    const file = shownPath(path);
    this.terminal.out.write(reporter.file({ file, text: final.text, lines, findings: final.findings }));
  }

  private async save(path: string, source: SourceFile, { text }: Checked): Promise<boolean> {
    try {
      await replaceFile(path, source.bytes, (source.hasBom ? '\u{feff}' : '') + text);
      return true;
    } catch (error) {
      const isChanged = error instanceof ChangedMeanwhile;
      const reason = isChanged ? 'it changed during the run' : reasonOf(error, 'written');
      this.tell({ file: path, message: `was not fixed: ${reason}` });
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

/** What the rules may know of a file. */
function surroundingsOf(file: string, { version }: Project): Surroundings {
  const html = new HtmlCatalogue(version, NO_MDN);
  return { version, html, project: NO_PROJECT, file, viewsOf: () => undefined, styles: NO_STYLES };
}

/** `view!` or `template!`, which most Rust files do not have. */
const VIEWS = viewFilter(['view', 'template']);

/**
 * Reads a Rust file; undefined where it holds no view.
 *
 * @returns An error as a value: nobody may be waiting for it yet when it comes.
 */
async function readSource(path: string): Promise<SourceFile | Error | undefined> {
  try {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw unreadable(error);
    });
    return decodeSource(bytes, VIEWS);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
