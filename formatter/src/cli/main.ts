import { type Arguments, readArguments } from './arguments.js';
import type { Terminal } from './reporter.js';
import { Run } from './run.js';
import { runOnStdin } from './stdin.js';
import { usesColor } from './terminal/color.js';
import { runCommand } from './terminal/command.js';
import type { Output } from './terminal/output.js';
import { packageVersion } from './version.js';

/**
 * The command `leptos-format`.
 *
 * @param argv The arguments behind the command's name.
 * @returns The exit code: 0, 1 where a file is not formatted and none was to be written, 2 where something could not be
 *   read, parsed or written, or the call is wrong.
 */
export function main(argv: readonly string[]): Promise<number> {
  const help = async (): Promise<string> => (await import('./help.js')).HELP;
  return runCommand({ name: 'leptos-format', read: readArguments, help, version: packageVersion, run }, argv);
}

function run(args: Arguments, out: Output, err: Output): Promise<number> {
  const terminal = terminalFor(args, out, err);
  return args.stdin === undefined ? new Run(args, terminal).start() : runOnStdin(args, terminal);
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
