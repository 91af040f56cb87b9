import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../truth/cache.js';
import { readFiles } from '../../truth/format/corpus.js';

/** Files on disk, as a large repository has them. */
export interface FileCorpus {
  readonly folder: string;
  readonly files: number;
  readonly withViews: number;
  readonly bytes: number;
}

/** What the corpus is to be like. */
interface Wanted {
  readonly files: number;
  readonly withViews: number;
  readonly bytes: number;
}

const WHOLE: Wanted = { files: 12_000, withViews: 4_400, bytes: 65e6 };
const QUICK: Wanted = { files: 1_200, withViews: 440, bytes: 6.5e6 };

interface SourceFile {
  readonly place: string;
  readonly text: string;
  readonly size: number;
}

/**
 * Writes the published crates as often as it takes, unless they are there already. No two files are the same, so that
 * nothing is known of one after another was read.
 */
export function writeCorpus(quick: boolean): FileCorpus {
  const wanted = quick ? QUICK : WHOLE;
  const folder = join(cacheFolder(), 'bench-format', quick ? 'quick' : 'whole');
  const stamp = join(folder, 'corpus.json');
  if (existsSync(stamp)) return JSON.parse(readFileSync(stamp, 'utf8')) as FileCorpus;
  rmSync(folder, { recursive: true, force: true });
  const { views, plain } = readFiles();
  const chosen = repeated(toSources(views), wanted.withViews);
  const rest = wanted.bytes - sizeOf(chosen);
  const others = wanted.files - wanted.withViews;
  chosen.push(...repeated(upToMean(toSources(plain), rest / others), others));
  for (const { place, text } of chosen) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), text);
  }
  const corpus = { folder, files: chosen.length, withViews: wanted.withViews, bytes: sizeOf(chosen) };
  writeFileSync(stamp, `${JSON.stringify(corpus)}\n`);
  return corpus;
}

function toSources(texts: ReadonlyMap<string, string>): SourceFile[] {
  return [...texts].map(([place, text]) => ({ place, text, size: Buffer.byteLength(text) }));
}

/** So many files, each copy in a folder of its own and with a last line of its own. */
function repeated(sources: readonly SourceFile[], count: number): SourceFile[] {
  const copies: SourceFile[] = [];
  for (let index = 0; index < count; index++) {
    const source = sources[index % sources.length];
    if (source === undefined) throw new Error('there are no files to write a corpus of');
    const copy = Math.floor(index / sources.length);
    const text = `${source.text}\n// copy ${copy}\n`;
    copies.push({ place: `copy-${copy}/${source.place}`, text, size: Buffer.byteLength(text) });
  }
  return copies;
}

/** The smaller ones of the files, as many as have no more than the mean size. */
function upToMean(sources: readonly SourceFile[], mean: number): SourceFile[] {
  const bySize = [...sources].sort((a, b) => a.size - b.size);
  let sum = 0;
  const end = bySize.findIndex((source, index) => {
    sum += source.size;
    return sum / (index + 1) > mean;
  });
  const kept = new Set(bySize.slice(0, end < 0 ? bySize.length : end));
  return sources.filter(source => kept.has(source));
}

function sizeOf(files: readonly SourceFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
