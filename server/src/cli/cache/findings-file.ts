import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../../check/finding.js';

/** What is known of a project, as long as everything that it depends on says the same about itself. */
export interface ProjectRecord {
  /** The levels that the command line gave. */
  readonly settings: string;
  /** Stamps by absolute path: of files and folders, and of those that do not exist. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The findings by absolute path, none for most. */
  readonly files: Readonly<Record<string, readonly Finding[]>>;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/** All that is known of a repository. */
export interface Records {
  /** By the folder of the workspace. */
  readonly projects: Readonly<Record<string, ProjectRecord>>;
  /** Stamps of files in which there is nothing to check, by absolute path. */
  readonly plain: Readonly<Record<string, string>>;
}

const NOTHING: Records = { projects: {}, plain: {} };

/** What nobody has used for so long is removed. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What a killed run has left of a cache that it was writing. */
const UNFINISHED_MS = 60 * 60 * 1000;

/**
 * Reads a cache. One that is missing, of another build, or damaged in any way is empty: all that is lost is time.
 *
 * @param build What must be the same for the cache to say anything.
 */
export async function readRecords(path: string, build: string): Promise<Records> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === headerFor(build, json) ? (JSON.parse(json) as Records) : NOTHING;
  } catch {
    return NOTHING;
  }
}

/**
 * Writes a cache as a whole, so that runs at the same time, and one that is killed, leave one that can be read. A cache
 * that cannot be written is none: nothing depends on it.
 */
export async function writeRecords(path: string, build: string, { projects, plain }: Records): Promise<void> {
  const kept = Object.entries(projects).filter(([, { at }]) => at > Date.now() - KEPT_MS);
  const json = JSON.stringify({ projects: Object.fromEntries(kept), plain } satisfies Records);
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(temporary, `${headerFor(build, json)}\n${json}`, { mode: 0o600 });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    await removeOld(folder);
  } catch {
    // A home that cannot be written, as in many a container, must not keep anybody from checking.
  }
}

function headerFor(build: string, json: string): string {
  return `leptos-check ${build} ${createHash('sha256').update(json).digest('base64url')}`;
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (age > (name.endsWith('.tmp') ? UNFINISHED_MS : KEPT_MS)) await rm(path, { force: true });
  }
}
