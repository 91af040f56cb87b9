import { join, relative } from 'node:path';
import { findCrates } from '../../../src/project/cargo/find-crates.js';
import type { Crate, CrateGraph } from '../../../src/project/crates.js';
import { type Files, folderWith } from '../workspace.js';

/** The crates of a folder with files; those in `cargo-home` are what cargo has downloaded. */
export async function graphOf(files: Files, opened = '.'): Promise<CrateGraph & { readonly folder: string }> {
  const folder = folderWith(files);
  const graph = await findCrates(join(folder, opened), join(folder, 'cargo-home'));
  return { ...graph, folder };
}

/** Each crate on a line, with what it depends on, sorted: `app 0.1.0 (workspace) -> leptos 0.8.1, ui 0.1.0`. */
export function shown({ crates }: CrateGraph): string[] {
  const nameOf = ({ packageName, version }: Crate): string => `${packageName} ${version}`;
  const lines = [...crates.values()].map(crate => {
    const used = [...crate.dependencies].map(([name, id]) => {
      const other = crates.get(id);
      const told = other === undefined ? 'nothing' : nameOf(other);
      return told.startsWith(`${name} `) ? told : `${name} = ${told}`;
    });
    return `${nameOf(crate)} (${crate.origin})${used.length === 0 ? '' : ` -> ${used.sort().join(', ')}`}`;
  });
  return lines.sort();
}

/** The targets of a package as `kind name root`, its root relative to the package. */
export function targetsIn(graph: CrateGraph, packageName: string): string[] {
  const crates = [...graph.crates.values()].filter(crate => crate.packageName === packageName);
  return crates.flatMap(({ folder, targets }) =>
    targets.map(({ kind, name, root }) => `${kind} ${name} ${relative(folder, root).replaceAll('\\', '/')}`),
  );
}

/** A Cargo.toml. */
export function manifest(name: string, rest = '', version = '0.1.0'): string {
  return `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${rest}\n`;
}

/** An entry of a Cargo.lock. */
export function locked(name: string, version: string, dependencies: readonly string[] = [], source?: string): string {
  const from = source === undefined ? '' : `source = "${source}"\n`;
  return `[[package]]\nname = "${name}"\nversion = "${version}"\n${from}dependencies = ${JSON.stringify(dependencies)}\n`;
}

export const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';

/** A package as cargo has downloaded it. */
export function released(name: string, version: string, rest = ''): Files {
  const folder = `cargo-home/registry/src/index.crates.io-1/${name}-${version}`;
  return { [`${folder}/Cargo.toml`]: manifest(name, rest, version), [`${folder}/src/lib.rs`]: '' };
}
