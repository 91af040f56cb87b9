import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMissing } from './error-code.js';
import { filesMatching } from './pattern.js';
import { reasonOf } from './trouble.js';
import { filesIn, type Walk } from './walk.js';

/** A file to work on. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Named itself, rather than found in a folder or by a pattern. */
  readonly isNamed: boolean;
}

interface Target {
  readonly path: string;
  readonly absolute: string;
  /** Undefined where there is nothing of that name. */
  readonly stats: Stats | undefined;
}

/** What patterns have, and names hardly ever. */
const PATTERN = /[*?]|\[.+\]|\{.+\}/;

/**
 * The files that paths stand for: those named, in folders all Rust files that are not ignored, and those among them
 * that a pattern such as `src/*.rs` matches. Each file once, in the order of the paths.
 *
 * A link is followed where it is named. What exists is never taken for a pattern, whatever characters it has.
 */
export async function* findFiles(paths: readonly string[], walk: Walk): AsyncGenerator<FoundFile> {
  const targets = paths.flatMap(path => targetOf(path, walk));
  const named = new Set(targets.filter(isFile).map(target => target.absolute));
  const seen = new Set<string>();
  for (const target of targets) {
    for (const path of await filesOf(target, { honoursExcludes: true, ...walk })) {
      if (seen.has(path)) continue;
      seen.add(path);
      yield { path, isNamed: named.has(path) };
    }
  }
}

function targetOf(path: string, { onTrouble }: Walk): Target[] {
  if (path === '') {
    onTrouble("''", 'an empty path names nothing');
    return [];
  }
  const absolute = resolve(path);
  try {
    return [{ path, absolute, stats: statSync(absolute) }];
  } catch (error) {
    if (isMissing(error) && PATTERN.test(path)) return [{ path, absolute, stats: undefined }];
    onTrouble(absolute, reasonOf(error));
    return [];
  }
}

function isFile({ stats }: Target): boolean {
  return stats?.isDirectory() === false;
}

async function filesOf(target: Target, walk: Walk): Promise<Iterable<string>> {
  if (isFile(target)) return [target.absolute];
  if (target.stats !== undefined) return filesIn(target.absolute, walk);
  return filesMatching(target.path, walk);
}
