import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cacheFolder } from '../truth/cache.js';
import { rustFiles } from '../truth/corpus.js';
import { writeCorpus } from './format/corpus.js';

/** A folder that is opened in an editor. */
export interface BenchWorkspace {
  readonly folder: string;
  readonly files: number;
}

/**
 * The published crates, as often as it takes for 12,000 files, as members of one workspace that all use Leptos. It is
 * written once and kept beside what the formatter is measured with, whose files it shares.
 */
export function largeWorkspace(quick: boolean): BenchWorkspace {
  const corpus = writeCorpus(quick);
  const folder = join(cacheFolder(), 'bench-server', quick ? 'quick' : 'whole');
  if (!existsSync(folder)) {
    const unfinished = `${folder}.tmp`;
    rmSync(unfinished, { recursive: true, force: true });
    writeMembers(corpus.folder, unfinished);
    renameSync(unfinished, folder);
  }
  return { folder, files: rustFiles(folder).length };
}

function writeMembers(from: string, to: string): void {
  mkdirSync(join(to, '.git'), { recursive: true });
  for (const copy of foldersIn(from)) {
    for (const crate of foldersIn(join(from, copy))) {
      const member = join(to, 'crates', `${copy}-${crate.replaceAll('.', '_')}`);
      for (const path of rustFiles(join(from, copy, crate))) {
        const linked = join(member, relative(join(from, copy, crate), path));
        mkdirSync(dirname(linked), { recursive: true });
        linkSync(path, linked);
      }
      writeFileSync(join(member, 'Cargo.toml'), manifestOf(`${copy}-${crate.replaceAll('.', '_')}`));
    }
  }
  writeFileSync(join(to, 'Cargo.toml'), '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n');
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The Cargo.toml of a package that uses Leptos. */
export function manifestOf(name: string): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n`;
}
