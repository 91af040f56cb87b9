import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cacheFolder } from '../truth/cache.js';
import { rustFiles } from '../truth/corpus.js';
import { writeCorpus } from './format/corpus.js';

/** The Cargo.toml of a workspace whose crates lie in `crates`. */
export const WORKSPACE_MANIFEST = '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n';

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

/** How many files each crate of a synthetic workspace has, its library's included. */
const FILES_OF_CRATE = 100;

/**
 * Writes a workspace of small files: each has a component that shows the one of the file before.
 *
 * @param folder Does not exist yet.
 * @param files A multiple of a hundred.
 */
export function syntheticWorkspace(folder: string, files: number): BenchWorkspace {
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, 'Cargo.toml'), WORKSPACE_MANIFEST);
  for (let crate = 0; crate < files / FILES_OF_CRATE; crate++) {
    const name = `made-${String(crate).padStart(3, '0')}`;
    const source = join(folder, 'crates', name, 'src');
    mkdirSync(source, { recursive: true });
    writeFileSync(join(folder, 'crates', name, 'Cargo.toml'), manifestOf(name));
    const parts = Array.from({ length: FILES_OF_CRATE - 1 }, (_, part) => part);
    writeFileSync(join(source, 'lib.rs'), parts.map(part => `pub mod part_${part};\n`).join(''));
    for (const part of parts) writeFileSync(join(source, `part_${part}.rs`), componentOf(crate, part));
  }
  return { folder, files };
}

function componentOf(crate: number, part: number): string {
  const nameOf = (index: number): string => `Part${crate}Of${index}`;
  const before = part - 1;
  const [use, shown] =
    part === 0
      ? ['', '"the first"']
      : [`use crate::part_${before}::${nameOf(before)};\n`, `<${nameOf(before)} label/>`];
  return `use leptos::prelude::*;
${use}
/// Shows its label, and counts.
#[component]
pub fn ${nameOf(part)}(#[prop(into)] label: String) -> impl IntoView {
    let (count, set_count) = signal(0);
    view! {
        <section class="part">
            <h2>{label.clone()}</h2>
            <button type="button" on:click=move |_| set_count.update(|count| *count += 1)>{count}</button>
            ${shown}
        </section>
    }
}
`;
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
  writeFileSync(join(to, 'Cargo.toml'), WORKSPACE_MANIFEST);
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
