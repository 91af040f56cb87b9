import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Crate, crateFolder, crateId, listCrates } from './corpus.js';

/** Whether cargo can be run. */
export function hasCargo(): boolean {
  return spawnSync('cargo', ['--version']).status === 0;
}

/** Copies the source of every crate into the cache, unless it is there already. */
export function downloadCrates(crates: readonly Crate[]): void {
  const missing = crates.filter(crate => !existsSync(crateFolder(crate)));
  missing.forEach((crate, index) => {
    console.log(`downloading ${crateId(crate)} (${index + 1} of ${missing.length})`);
    download(crate);
  });
}

/**
 * `cargo info` unpacks exactly one crate into cargo's own registry folder. `cargo fetch`
 * and `cargo vendor` would also download all dependencies, and fail where they conflict.
 */
function download(crate: Crate): void {
  // Outside the repository, so that its manifests cannot matter.
  const run = spawnSync('cargo', ['info', '--quiet', crateId(crate)], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`cargo info ${crateId(crate)} failed:\n${run.stderr}`);
  const source = findUnpacked(crate);
  if (source === undefined) throw new Error(`cargo did not unpack ${crateId(crate)}`);
  copyWhole(source, crateFolder(crate));
}

/** Where cargo has unpacked a crate; undefined where it has not. */
export function findUnpacked(crate: Crate): string | undefined {
  const cargoHome = process.env['CARGO_HOME'] ?? join(homedir(), '.cargo');
  const sources = join(cargoHome, 'registry', 'src');
  if (!existsSync(sources)) return undefined;
  return readdirSync(sources)
    .map(registry => join(sources, registry, `${crate.name}-${crate.version}`))
    .find(folder => existsSync(folder));
}

/** Copies next to the target first, so that an interrupted copy never looks complete. */
function copyWhole(source: string, target: string): void {
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  cpSync(source, partial, { recursive: true });
  renameSync(partial, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (hasCargo()) downloadCrates(listCrates(process.argv[2]));
  else console.log('skipped: cargo is not installed');
}
