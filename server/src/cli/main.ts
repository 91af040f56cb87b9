import { setFlagsFromString } from 'node:v8';
import { type Output, runCommand, usesColor } from 'prettier-plugin-leptos/terminal';
import { type Arguments, readArguments } from './arguments.js';

/**
 * The command `leptos-check`.
 *
 * @param argv The arguments behind the command's name.
 * @returns The exit code: 0, 1 where there are findings, 2 where something could not be read or the call is wrong.
 */
export function main(argv: readonly string[]): Promise<number> {
  const help = async (): Promise<string> => (await import('./help.js')).HELP;
  const version = async (): Promise<string> => (await import('./version.js')).packageVersion();
  return runCommand({ name: 'leptos-check', read: readArguments, help, version, run }, argv);
}

async function run(args: Arguments, out: Output, err: Output): Promise<number> {
  if (args.explain !== undefined) {
    out.write(await (await import('./explain.js')).explain(args.explain));
    return 0;
  }
  optimizeLess();
  const { Run } = await import('./run.js');
  return new Run(args, {
    out,
    err,
    color: usesColor(args.color, process.stdout),
    width: process.stdout.columns ?? 120,
    isWatched: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
  }).start();
}

/**
 * What V8 optimizes costs more than it brings: it takes other threads' time, and at its end a process waits for it.
 *
 * - The parser, its largest function above all: a third of the time that one file takes, and no gain over thousands of
 *   files (measured on 22 MB of crates).
 * - Our own code before it has run a few times as long as V8 waits by default: a third of the time that a thousand files
 *   take, a tenth of that of ten thousand. Until then it is at least compiled as it stands.
 */
function optimizeLess(): void {
  for (const flag of ['--wasm-tiering-budget=2000000000', '--interrupt-budget=300000', '--always-sparkplug']) {
    setFlagsFromString(flag);
  }
}
