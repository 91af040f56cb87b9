import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../cache.js';
import type { Texts } from './judge.js';

/** A folder of files that programs may read and change. */
export class Scratch {
  readonly folder = join(cacheFolder(), 'format');

  /** Writes texts into a part of the folder that holds nothing else then; returns their paths. */
  write(part: string, texts: Texts): Map<string, string> {
    rmSync(join(this.folder, part), { recursive: true, force: true });
    const paths = new Map([...texts.keys()].map(place => [place, join(this.folder, part, place)]));
    for (const [place, path] of paths) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, texts.get(place) ?? '');
    }
    return paths;
  }

  /** The texts that files have now. */
  read(paths: ReadonlyMap<string, string>): Map<string, string> {
    return new Map([...paths].map(([place, path]) => [place, readFileSync(path, 'utf8')]));
  }
}
