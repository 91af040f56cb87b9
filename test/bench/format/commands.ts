import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Far above what a run over the corpus prints. */
const OUTPUT_LIMIT = 1 << 26;

/** A program and its first arguments. */
export type Command = readonly [string, ...string[]];

/** Our command, or another build of it. */
export function oursAt(path: string | undefined): Command {
  return [process.execPath, path ?? fileURLToPath(new URL('../../../formatter/bin/leptos-format.js', import.meta.url))];
}

/**
 * Milliseconds from the start to the end of a program; what it prints is thrown away.
 *
 * @param cache The folder in which the program finds the user's caches.
 */
export function wallTime(command: Command, args: readonly string[], cache: string): number {
  const began = performance.now();
  run(command, args, cache, 'ignore');
  return performance.now() - began;
}

/** The paths of the files below a folder that our command would change. */
export function differingFiles(ours: Command, folder: string, cache: string): string[] {
  const listed = run(ours, ['--list-different', '--no-cache', folder], cache, 'pipe');
  return listed.split('\n').filter(line => line.endsWith('.rs'));
}

function run([program, ...first]: Command, args: readonly string[], cache: string, output: 'ignore' | 'pipe'): string {
  const { status, error, stdout } = spawnSync(program, [...first, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
    stdio: ['ignore', output, 'ignore'],
    encoding: 'utf8',
    maxBuffer: OUTPUT_LIMIT,
  });
  // 1 is a difference found, 2 a file that does not parse: some of the crates' own tests are such files.
  if (status !== null && status <= 2) return stdout ?? '';
  throw new Error(`${[program, ...first, ...args].join(' ')} failed: ${error ?? status}`);
}
