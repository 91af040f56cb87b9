import { resolve } from 'node:path';
import { RULE_SOURCES } from '../files/ignore-files.js';
import { shownPath } from '../files/shown-path.js';
import { decodeSource, type SourceFile, UnreadableFile } from '../files/source-file.js';
import { viewFilter } from '../files/view-filter.js';
import { type Settings, SettingsResolver } from '../settings/resolver.js';
import type { Arguments } from './arguments.js';
import { unifiedDiff } from './diff.js';
import { type FormattedSource, formatSource } from './format-source.js';
import { leftOutBy } from './is-left-out.js';
import { isError, type Task } from './job.js';
import { Reporter, type Terminal } from './reporter.js';
import { requireRustfmt } from './rustfmt.js';
import { rustfmtSettings } from './rustfmt-settings.js';
import { taskFor } from './task.js';

/** Who has no name gets the settings of the working directory. */
const UNNAMED = 'stdin.rs';

/**
 * Formats standard input to standard output.
 *
 * Editors put what comes out in the place of what is being typed. So a text always comes out, the one that came in
 * where it cannot be formatted. Views that do not parse, and Rust that rustfmt does not take, are told and are no
 * failure: rust-analyzer and conform.nvim take nothing from a program that fails, and would show an error at every
 * save of half-typed code. With `--check`, `--diff` and `--list-different` they are.
 *
 * @returns The exit code: 0, 1 or 2.
 */
export async function runOnStdin(args: Arguments, terminal: Terminal): Promise<number> {
  const bytes = await readAll();
  const task = taskFor(args, terminal, false);
  const reporter = new Reporter(terminal, args.quiet);
  const run = new StdinRun(args, task, reporter, bytes);
  const comesOut = task.purpose === 'write';
  try {
    const formatted = await run.format();
    if (comesOut) terminal.out.write(formatted?.after ?? bytes);
    else if (formatted?.isChanged === true) await tell(run.file, formatted, task, reporter);
    const fails = formatted === undefined ? reporter.hasErrors : !comesOut && formatted.notes.some(isError);
    if (fails) return 2;
    return !comesOut && formatted?.isChanged === true ? 1 : 0;
  } catch (error) {
    if (comesOut) terminal.out.write(bytes);
    throw error;
  }
}

interface Formatted {
  readonly before: string;
  readonly after: string;
  readonly isChanged: boolean;
  readonly notes: FormattedSource['notes'];
}

class StdinRun {
  /** The file that the text is, or would be. Absolute. */
  private readonly path: string;
  /** As it is told. */
  readonly file: string;

  constructor(
    private readonly args: Arguments,
    private readonly task: Task,
    private readonly reporter: Reporter,
    private readonly bytes: Buffer,
  ) {
    const named = args.stdin?.path;
    this.path = resolve(named ?? UNNAMED);
    this.file = named === undefined ? '<stdin>' : shownPath(this.path);
  }

  /** Undefined where the text stays as it is: it is not to be formatted, or something is wrong, which is then told. */
  async format(): Promise<Formatted | undefined> {
    const resolver = new SettingsResolver(this.args);
    const settings = await resolver.settingsFor(this.path);
    for (const problem of settings.problems) this.reporter.trouble(problem);
    if (settings.problems.length > 0 || this.isLeftOut(resolver)) return undefined;
    const source = this.read(settings);
    if (source === undefined) return undefined;
    if (this.args.rustfmt !== undefined) await requireRustfmt();
    const { path, file } = this;
    const job = {
      path,
      file,
      text: source.text,
      options: settings.options,
      rustfmt: this.args.rustfmt && rustfmtSettings(path, settings),
    };
    const { text, notes } = await formatSource({ ...job, isRustFormatted: false }, this.task);
    for (const note of notes) this.reporter.note(note);
    const mark = source.hasBom ? '\u{feff}' : '';
    return { before: mark + source.text, after: mark + text, isChanged: text !== source.text, notes };
  }

  private isLeftOut(resolver: SettingsResolver): boolean {
    if (this.args.stdin?.path === undefined) return false;
    // Git's rules are about something else than what an editor saves.
    const ignoreFiles = this.args.forceExclude ? RULE_SOURCES : ['.leptosfmtignore'];
    return leftOutBy(this.args.excludes, resolver, ignoreFiles)(this.path);
  }

  private read({ options }: Settings): SourceFile | undefined {
    try {
      return decodeSource(this.bytes, this.args.rustfmt === undefined ? viewFilter(options.macroNames) : undefined);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.reporter.note({ kind: 'failure', trouble: error.at(this.file), frame: undefined });
      return undefined;
    }
  }
}

async function tell(file: string, { before, after }: Formatted, task: Task, reporter: Reporter): Promise<void> {
  if (task.purpose === 'name') {
    reporter.name(file);
    return;
  }
  reporter.diff(await unifiedDiff(file, before, after, task.colorOut));
}

async function readAll(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
