import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CrateGraph } from '../crates.js';
import { isWithin } from '../toml-file.js';
import { CacheFile } from './cache-file.js';
import type { FileStamp } from './file-stamp.js';
import type { StoredFacts } from './stored-facts.js';
import { inSlices } from './time-slices.js';

/** Caches that nobody has used for so long are removed. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What all caches together may take; the oldest ones go first. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What a killed server has left of a cache that it was writing. */
const UNFINISHED_MS = 60 * 60 * 1000;

/** Files of which so few are new are read again at the next start: that takes less than writing all of them. */
const FEW = 1 / 20;

interface Part {
  /** With a separator at its end. */
  readonly prefix: string;
  readonly file: CacheFile;
}

/**
 * Knows what earlier starts have read. Each released crate has a cache of its own, which all projects share; what is
 * left of a project is in one. Two servers may use the same at the same time.
 */
export class FactsCache {
  private constructor(
    private readonly folder: string,
    private readonly parts: readonly Part[],
  ) {}

  /**
   * The caches for a project.
   *
   * @param folder Where they are, absolute; see `cacheFolder`.
   * @param build What is the same only for programs that read the same facts.
   * @param root The project's folder.
   */
  static async open(folder: string, build: string, root: string, graph: CrateGraph): Promise<FactsCache> {
    const header = `leptos-language-server ${build}`;
    const released = [...graph.crates.values()]
      .filter(crate => crate.origin === 'registry')
      .map(({ folder }) => folder);
    const inside = released.filter(path => isWithin(path, root));
    // Most files are the project's own, and need not be compared with all other folders.
    const folders = [...inside, root, ...released.filter(path => !inside.includes(path))];
    const parts = folders.map(
      (prefix): Part => ({
        prefix: prefix + sep,
        file: new CacheFile(join(folder, `${nameFor(prefix)}.cache`), header),
      }),
    );
    await inSlices(parts, ({ file }) => file.load());
    return new FactsCache(folder, parts);
  }

  /** One that knows nothing and keeps nothing. */
  static none(): FactsCache {
    return new FactsCache('', []);
  }

  /**
   * The facts of a file, packed.
   *
   * @param path Absolute.
   */
  find(path: string, stamp: FileStamp): StoredFacts | undefined {
    const part = this.partOf(path);
    return part?.file.find(path.slice(part.prefix.length), stamp);
  }

  /** Whether there are facts of a file, be they of what is in it now or not. */
  has(path: string): boolean {
    const part = this.partOf(path);
    return part?.file.has(path.slice(part.prefix.length)) ?? false;
  }

  /**
   * Takes over the facts of a file.
   *
   * @param path Absolute.
   * @param facts Packed.
   * @returns Where they are from now on; undefined where they are not kept.
   */
  keep(path: string, stamp: FileStamp, facts: Uint8Array): StoredFacts | undefined {
    const part = this.partOf(path);
    return part?.file.keep(path.slice(part.prefix.length), stamp, facts);
  }

  /**
   * Writes what is new, where it is worth it, and lets go of what was loaded. To be called when everything was read.
   *
   * @param paths All files of the project, absolute: what is not among them is forgotten.
   */
  async save(paths: ReadonlySet<string>): Promise<void> {
    for (const { prefix, file } of this.parts) {
      file.release();
      if (file.newsCount === 0) continue;
      const known = [...paths].filter(path => path.startsWith(prefix)).length;
      if (file.newsCount > known * FEW) await file.save(key => paths.has(prefix + key));
      else await file.discard();
    }
    await removeOld(this.folder);
  }

  private partOf(path: string): Part | undefined {
    return this.parts.find(({ prefix }) => path.startsWith(prefix));
  }
}

function nameFor(folder: string): string {
  return createHash('sha256').update(folder).digest('base64url').slice(0, 24);
}

async function removeOld(folder: string): Promise<void> {
  try {
    const names = await readdir(folder);
    const found = await Promise.all(
      names.map(async name => {
        const { mtimeMs, size } = await stat(join(folder, name));
        return { path: join(folder, name), age: Date.now() - mtimeMs, size };
      }),
    );
    let total = 0;
    for (const { path, age, size } of found.sort((a, b) => a.age - b.age)) {
      total += size;
      const limit = path.endsWith('.tmp') ? UNFINISHED_MS : KEPT_MS;
      if (age > limit || total > MOST_BYTES) await rm(path, { force: true });
    }
  } catch {
    // Another server cleans up at the same time, or there is no folder: the next start will see to it.
  }
}
