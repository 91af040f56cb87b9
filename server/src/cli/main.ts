import { type Output, runCommand, usesColor } from 'prettier-plugin-leptos/terminal';
import { type Arguments, readArguments } from './arguments.js';
import { optimizeLess } from './optimize-less.js';

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
