import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { statsOf } from '../../files/stats-of.js';
import { digestOf } from '../digest.js';
import type { Finding } from '../job.js';
import type { Stamp } from './stamp.js';

/** What is known of a file, as long as it holds this content. */
export interface Entry extends Finding {
  /** A name for the settings. */
  readonly settings: string;
  /** What the system said about the file; undefined where that would not show every later change. */
  readonly stamp: Stamp | undefined;
  /** When it was last used, in days since 1970. */
  readonly day: number;
}

export type Entries = Map<string, Entry>;

type Row = readonly [
  path: string,
  settings: number,
  content: string,
  stamp: Stamp | 0,
  day: number,
  isFormatted: 0 | 1,
  refusals: Entry['refusals'],
];

interface Content {
  readonly settings: readonly string[];
  readonly rows: readonly Row[];
}

/** Caches of repositories that nobody has formatted for so long are removed. */
const KEPT_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a cache. One that is missing, of another version, or damaged in any way is empty: all that is lost is time.
 *
 * @param version What must be the same for the cache to say anything.
 */
export function readEntries(path: string, version: string): Entries {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== headerFor(version, json)) return new Map();
    const { settings, rows } = JSON.parse(json) as Content;
    return new Map(rows.map(row => [row[0], entryOf(row, settings)]));
  } catch {
    return new Map();
  }
}

/**
 * Writes a cache as a whole, so that runs at the same time, and one that is killed, leave one that can be read. A cache
 * that cannot be written is none: nothing depends on it.
 */
export function writeEntries(path: string, version: string, entries: Entries): void {
  const json = JSON.stringify(contentOf(entries));
  const folder = dirname(path);
  const temporary = join(folder, `.${crypto.randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(temporary, `${headerFor(version, json)}\n${json}`, { mode: 0o600 });
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
    removeOld(folder);
  } catch {
    // A home that cannot be written, as in many a container, must not keep anybody from formatting.
  }
}

/** It begins with what it must be to be used. */
function headerFor(version: string, json: string): string {
  return `leptos-format ${version} ${digestOf(json)}`;
}

function entryOf([, settings, content, stamp, day, isFormatted, refusals]: Row, known: readonly string[]): Entry {
  return {
    settings: known[settings] ?? '',
    content,
    stamp: stamp === 0 ? undefined : stamp,
    day,
    isFormatted: isFormatted === 1,
    refusals,
  };
}

function contentOf(entries: Entries): Content {
  const numbers = new Map<string, number>();
  const rows = [...entries].map(([path, { settings, content, stamp, day, isFormatted, refusals }]): Row => {
    const number = numbers.get(settings) ?? numbers.size;
    numbers.set(settings, number);
    return [path, number, content, stamp ?? 0, day, isFormatted ? 1 : 0, refusals];
  });
  return { settings: [...numbers.keys()], rows };
}

/** Also what killed runs have left. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statsOf(path)?.mtimeMs ?? Date.now());
    if (age > (name.endsWith('.tmp') ? DAY_MS : KEPT_DAYS * DAY_MS)) rmSync(path, { force: true });
  }
}
