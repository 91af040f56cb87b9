import { setFlagsFromString } from 'node:v8';
import { reasonOf } from 'prettier-plugin-leptos/files';
import { Output, printable, usesColor } from 'prettier-plugin-leptos/terminal';
import { readArguments, UsageError } from './arguments.js';

/**
 * The command `leptos-check`.
 *
 * @param argv The arguments behind the command's name.
 * @returns The exit code: 0, 1 where there are findings, 2 where something could not be read or the call is wrong.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const out = new Output(process.stdout);
  const err = new Output(process.stderr);
  try {
    const code = await answer(argv, out, err);
    await out.flush();
    if (out.fault === undefined) return code;
    err.write(`leptos-check: the output ${reasonOf(out.fault, 'written')}.\n`);
    return 2;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const advice = error instanceof UsageError ? 'Try `leptos-check --help`.' : 'This is a bug in leptos-check.';
    err.write(`leptos-check: ${printable(message)}${/[.?]$/.test(message) ? '' : '.'} ${advice}\n`);
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
    out.write(`leptos-check ${await (await import('./version.js')).packageVersion()}\n`);
    return 0;
  }
  if (args.explain !== undefined) {
    out.write(await (await import('./explain.js')).explain(args.explain));
    return 0;
  }
  dontOptimizeParser();
  const { Run } = await import('./run.js');
  return new Run(args, {
    out,
    err,
    color: usesColor(args.color, process.stdout),
    width: process.stdout.columns ?? 120,
  }).start();
}

/**
 * At its end a process waits for what V8 is still optimizing, the parser's largest function above all: a third of the
 * time that one file takes, and no gain over thousands of files (measured on 22 MB of crates).
 */
function dontOptimizeParser(): void {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
}
