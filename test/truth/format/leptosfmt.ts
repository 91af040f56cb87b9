import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache.js';
import type { Texts } from './judge.js';
import type { Scratch } from './scratch.js';

/** The version whose layout is the standard. */
export const LEPTOSFMT_VERSION = '0.1.33';

/** So many files at once, so that the command line does not get too long. */
const CHUNK = 500;

/** So often its own result is formatted again before it counts as never settling. */
const MOST_ROUNDS = 12;

/** What leptosfmt prints in front of the name of a file that it gives up on. */
const FAILED = '❌ ';

/** The real leptosfmt with its default settings. */
export class Leptosfmt {
  private constructor(
    readonly binary: string,
    private readonly scratch: Scratch,
  ) {}

  /** Takes the released program from the cache, and installs it there if it is missing. */
  static install(scratch: Scratch): Leptosfmt {
    return new Leptosfmt(installLeptosfmt(), scratch);
  }

  /** What it makes of files; those that it gives up on are missing. */
  format(texts: Texts): Map<string, string> {
    const paths = this.scratch.write('leptosfmt', texts);
    const failed = new Set<string>();
    const all = [...paths.values()];
    for (let index = 0; index < all.length; index += CHUNK) this.run(all.slice(index, index + CHUNK), failed);
    const formatted = this.scratch.read(paths);
    for (const [place, path] of paths) if (failed.has(path)) formatted.delete(place);
    return formatted;
  }

  /** What it leaves alone in the end when it is run again and again; files that never settle are missing. */
  settle(texts: Texts): Map<string, string> {
    const settled = new Map<string, string>();
    let moving: Texts = texts;
    for (let round = 0; round < MOST_ROUNDS && moving.size > 0; round++) {
      const next = this.format(moving);
      for (const [place, text] of next) if (moving.get(place) === text) settled.set(place, text);
      moving = new Map([...next].filter(([place]) => !settled.has(place)));
    }
    return settled;
  }

  /** Formats files where they are. A panic may end a whole run, so that the files are tried in smaller parts then. */
  private run(paths: readonly string[], failed: Set<string>): void {
    const settings = this.scratch.write('settings', new Map([['leptosfmt.toml', '']])).get('leptosfmt.toml') ?? '';
    const { status, stdout } = spawnSync(this.binary, ['--config-file', settings, ...paths], { encoding: 'utf8' });
    if (status === 0) {
      for (const line of stdout.split('\n')) if (line.startsWith(FAILED)) failed.add(line.slice(FAILED.length).trim());
      return;
    }
    if (paths.length === 1) {
      for (const path of paths) failed.add(path);
      return;
    }
    const middle = paths.length >> 1;
    this.run(paths.slice(0, middle), failed);
    this.run(paths.slice(middle), failed);
  }
}

/** The path of the released program. */
export function installLeptosfmt(): string {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = join(cacheFolder(), 'bin', `leptosfmt${suffix}`);
  if (existsSync(binary)) return binary;
  console.log(`installing leptosfmt ${LEPTOSFMT_VERSION}`);
  const options = ['--version', LEPTOSFMT_VERSION, '--locked', '--quiet', '--root', cacheFolder()];
  const run = spawnSync('cargo', ['install', 'leptosfmt', ...options], { stdio: 'inherit' });
  if (run.status !== 0) throw new Error('leptosfmt cannot be installed');
  return binary;
}
