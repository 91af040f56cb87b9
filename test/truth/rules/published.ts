import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache.js';

const CHECK = fileURLToPath(new URL('../../../server/bin/leptos-check.js', import.meta.url));

/** Something that `leptos-check` reports in a published crate. */
export interface Found {
  /** From the folder of all crates, with `/`: `thaw-0.4.8/src/lib.rs`. */
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  /** Lines and characters count from 0. */
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Where the published crates are. */
export function cratesFolder(): string {
  return join(cacheFolder(), 'crates');
}

/**
 * What is found in all published crates, in the order of their files.
 *
 * @throws Error where they are not downloaded, and what the command says where it fails.
 */
export function findingsInCrates(): readonly Found[] {
  const folder = cratesFolder();
  if (!existsSync(folder)) throw new Error('the crates are not there: npx tsx test/truth/download.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [CHECK, '--format', 'json', '--no-cache', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { findings: Found[] }).findings;
}

/** How often each rule found something, a line for each: by level, then by name. */
export function counted(findings: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  for (const { severity, code } of findings) {
    const name = `${severity.padEnd(12)}${code}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${`${count}`.padStart(6)} ${name}`);
}
