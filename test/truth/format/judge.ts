import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache.js';
import { parseLines } from '../truth.js';
import type { Scratch } from './scratch.js';
import type { Verdict } from './verdict.js';

/** Far above what the whole corpus prints. */
const OUTPUT_LIMIT = 1 << 30;

/** Texts by the place of their file, as in `thaw-0.4.8/src/lib.rs`. */
export type Texts = ReadonlyMap<string, string>;

/** Compares files before and after formatting, independently of our parser. */
export class Judge {
  private constructor(
    private readonly binary: string,
    private readonly scratch: Scratch,
  ) {}

  /** Builds the program. */
  static build(scratch: Scratch): Judge {
    const target = join(cacheFolder(), 'target');
    const manifest = fileURLToPath(new URL('../format-judge/Cargo.toml', import.meta.url));
    const run = spawnSync('cargo', ['build', '--quiet', '--release', '--locked', '--manifest-path', manifest], {
      env: { ...process.env, CARGO_TARGET_DIR: target },
      stdio: 'inherit',
    });
    if (run.status !== 0) throw new Error('format-judge cannot be built');
    const suffix = process.platform === 'win32' ? '.exe' : '';
    return new Judge(join(target, 'release', `format-judge${suffix}`), scratch);
  }

  /** The verdicts on all files of `after`. */
  judge(before: Texts, after: Texts): Map<string, Verdict> {
    const places = [...after.keys()];
    const old = new Map(places.map(place => [place, before.get(place) ?? '']));
    const [oldPaths, newPaths] = [this.scratch.write('before', old), this.scratch.write('after', after)];
    const requests = places.map(place => ({ before: oldPaths.get(place), after: newPaths.get(place) }));
    const run = spawnSync(this.binary, {
      input: requests.map(request => `${JSON.stringify(request)}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: OUTPUT_LIMIT,
    });
    if (run.status !== 0) throw new Error(`format-judge failed:\n${run.stderr}`);
    const verdicts = parseLines<Verdict>(run.stdout);
    return new Map(verdicts.map((verdict, index) => [places[index] ?? '', verdict] as const));
  }
}
