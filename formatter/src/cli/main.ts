import { setFlagsFromString } from 'node:v8';
import { reasonOf } from '../files/trouble.js';
import { type Arguments, readArguments } from './arguments.js';
import { NoRustfmt } from './no-rustfmt.js';
import type { Terminal } from './reporter.js';
import { usesColor } from './terminal/color.js';
import { Output } from './terminal/output.js';
import { printable } from './terminal/printable.js';
import { UsageError } from './usage-error.js';

/**
 * The command `leptos-format`.
 *
 * @param argv The arguments behind the command's name.
 * @returns The exit code: 0, 1 where a file is not formatted and none was to be written, 2 where something could not be
 *   read, parsed or written, or the call is wrong.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const out = new Output(process.stdout);
  const err = new Output(process.stderr);
  try {
    const code = await answer(argv, out, err);
    await out.flush();
    if (out.fault === undefined) return code;
    err.write(`leptos-format: the output ${reasonOf(out.fault, 'written')}.\n`);
    return 2;
  } catch (error) {
    err.write(`leptos-format: ${printable(messageOf(error))}\n`);
    return 2;
  }
}

async function answer(argv: readonly string[], out: Output, err: Output): Promise<number> {
  const args = readArguments(argv);
  if (args.help) {
    out.write((await import('./help.js')).HELP);
    return 0;
  }
  if (args.version) {
    out.write(`leptos-format ${(await import('./version.js')).packageVersion()}\n`);
    return 0;
  }
  dontOptimizeParser();
  const terminal = terminalFor(args, out, err);
  if (args.stdin !== undefined) return (await import('./stdin.js')).runOnStdin(args, terminal);
  const { Run } = await import('./run.js');
  return new Run(args, terminal).start();
}

function terminalFor({ color }: Arguments, out: Output, err: Output): Terminal {
  return {
    out,
    err,
    colorOut: usesColor(color, process.stdout),
    colorErr: usesColor(color, process.stderr),
    width: process.stderr.columns ?? 120,
    isWatched: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
  };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NoRustfmt) return message;
  const advice = error instanceof UsageError ? 'Try `leptos-format --help`.' : 'This is a bug in leptos-format.';
  return `${message}${/[.?]$/.test(message) ? '' : '.'} ${advice}`;
}

/**
 * At its end a process waits for what V8 is still optimizing, the parser's largest function above all: a third of the
 * time that one file takes.
 */
function dontOptimizeParser(): void {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
}
