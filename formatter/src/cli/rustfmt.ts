import { dirname } from 'node:path';
import { codeOf } from '../files/error-code.js';
import { statsOf } from '../files/stats-of.js';
import type { RustfmtSettings } from '../settings/resolver.js';
import { CannotRun } from './terminal/command.js';

/** What rustfmt made of a text. */
export type RustfmtResult =
  | { readonly text: string }
  /** It does not parse. Line and column count from 1, where rustfmt tells them. */
  | { readonly message: string; readonly line: number | undefined; readonly column: number | undefined };

interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @throws CannotRun where it is not installed. */
export async function requireRustfmt(): Promise<void> {
  const { code, err } = await run(['--version'], process.cwd(), '');
  if (code !== 0) throw new CannotRun(`rustfmt does not run: ${firstLine(err)}. ${INSTALL}`);
}

const INSTALL = 'To install it: rustup component add rustfmt';

/**
 * Formats a text as `cargo fmt` formats the file: with its folder's `rustfmt.toml`, and its package's edition.
 *
 * @param path The file, absolute.
 * @param args Further arguments; an edition among them wins.
 */
export async function rustfmt(
  text: string,
  path: string,
  { edition, newlineStyle }: RustfmtSettings,
  args: readonly string[],
): Promise<RustfmtResult> {
  const own = [...editionArgs(edition, args), ...newlineArgs(newlineStyle, text)];
  const { code, out, err } = await run([...own, ...args], nearestFolder(path), text);
  // It ends with 1, too, where it has formatted all but has something to remark.
  if (code === 0 || out !== '') return { text: out };
  const message = firstLine(/^error(?:\[\w+\])?: (.*)$/m.exec(err)?.[1] ?? err);
  const place = /^ *--> <stdin>:(\d+):(\d+)$/m.exec(err);
  return { message: `rustfmt: ${message}`, line: numberIn(place?.[1]), column: numberIn(place?.[2]) };
}

/** What rustfmt puts in front of a name where it would change nothing else. */
const ONLY_LINE_ENDS = /^Incorrect newline style in /;

/**
 * The files among those given in which rustfmt has nothing to change. One process looks at many files in the time that
 * it takes to start for one.
 *
 * @param paths Absolute, of files with the same settings.
 */
export async function rustFormatted(
  paths: readonly string[],
  { edition, newlineStyle }: RustfmtSettings,
  args: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = [...editionArgs(edition, args), ...newlineArgs(newlineStyle)];
  const listing = ['--check', '--files-with-diff', ...own, ...args, '--', ...paths];
  const { code, out, err } = await run(listing, process.cwd(), '');
  // Where anything else is amiss, what is not listed may just not have been looked at.
  if (code !== 0 && (code !== 1 || err !== '')) return new Set();
  const changed = new Set(out.split('\n').map(line => line.replace(ONLY_LINE_ENDS, '')));
  return new Set(paths.filter(path => !changed.has(path)));
}

function editionArgs(edition: string | undefined, args: readonly string[]): readonly string[] {
  const isGiven = args.some(arg => arg === '--edition' || arg.startsWith('--edition='));
  return edition === undefined || isGiven ? [] : ['--edition', edition];
}

/** Where rustfmt begins to look for its settings. A file that is being made may be in a folder that is not there yet. */
function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (statsOf(folder)?.isDirectory() !== true && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * Left to itself rustfmt leaves the line ends of files alone, and writes `\n` for a text that it is given.
 *
 * @param text Where it gets one.
 */
function newlineArgs(style: RustfmtSettings['newlineStyle'], text = ''): readonly string[] {
  const isAuto = style === undefined || style === 'Auto';
  const isWindows = text.charAt(text.indexOf('\n') - 1) === '\r';
  if (isAuto && !isWindows) return [];
  return ['--config', `newline_style=${isAuto ? 'Windows' : style}`];
}

async function run(args: readonly string[], cwd: string, input: string): Promise<Finished> {
  // Not at the top: loading it takes milliseconds, and most runs start no other program.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn('rustfmt', args, { cwd, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', error => reject(notStarted(error)));
    child.on('close', code => resolve({ code, out: textOf(out), err: textOf(err) }));
    // It stops reading at the first error of its own, which its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function notStarted(error: Error): CannotRun {
  const reason = codeOf(error) === 'ENOENT' ? 'was not found in the PATH' : `cannot be started (${codeOf(error)})`;
  return new CannotRun(`rustfmt ${reason}. ${INSTALL}`);
}

function textOf(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString('utf8');
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
