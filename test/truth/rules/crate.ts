import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache.js';
import type { Case, Version } from './cases.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The sample app of each version whose Cargo.lock says which crates to build with: they were built before. */
const LOCKED: Readonly<Record<Version, string>> = { '0.6': 'leptos-0.6', '0.7': 'leptos-0.7', '0.8': 'islands-tabs' };

const IMPORTS: Readonly<Record<Version, string>> = {
  '0.6': 'use leptos::*;\n',
  '0.7': 'use leptos::prelude::*;\n',
  '0.8': 'use leptos::prelude::*;\n',
};

/** What became of a text. */
export interface Verdict {
  readonly compiles: boolean;
  /** What rustc said. */
  readonly output: string;
  /** The codes of what `leptos-check` found at the level `error`. */
  readonly errors: readonly string[];
}

/** Writes a crate with a text, and asks rustc and `leptos-check` about it. */
export function judge(text: string, version: Version, { islands = false, withoutSerde = false }: Case): Verdict {
  const folder = join(
    cacheFolder(),
    'rules',
    'crates',
    `${version}${islands ? '-islands' : ''}${withoutSerde ? '-bare' : ''}`,
  );
  mkdirSync(join(folder, 'src'), { recursive: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  const app = join(ROOT, 'test/apps', LOCKED[version]);
  copyFileSync(join(app, 'Cargo.lock'), join(folder, 'Cargo.lock'));
  writeFileSync(join(folder, 'Cargo.toml'), manifest(nameIn(app), version, islands, withoutSerde));
  writeFileSync(join(folder, 'src/lib.rs'), IMPORTS[version] + text);
  const { status, stderr } = cargo(folder, version);
  return { compiles: status === 0, output: stderr, errors: errorsIn(folder) };
}

function manifest(name: string, version: Version, islands: boolean, withoutSerde: boolean): string {
  const features = ['"csr"', ...(islands ? [version === '0.6' ? '"experimental-islands"' : '"islands"'] : [])];
  return [
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`,
    `[dependencies]\nleptos = { version = "${version}", features = [${features.join(', ')}] }`,
    ...(withoutSerde ? [] : ['serde = { version = "1", features = ["derive"] }']),
    '',
  ].join('\n');
}

/** Cargo.lock names the package itself, too. */
function nameIn(app: string): string {
  const name = /^name = "([^"]+)"/m.exec(readFileSync(join(app, 'Cargo.toml'), 'utf8'))?.[1];
  if (name === undefined) throw new Error(`${app} has no name`);
  return name;
}

function cargo(folder: string, version: Version) {
  return spawnSync('cargo', ['check', '--quiet', '--color', 'never'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      CARGO_INCREMENTAL: '0',
      CARGO_PROFILE_DEV_DEBUG: '0',
      CARGO_TARGET_DIR: join(cacheFolder(), 'rules', version),
    },
    maxBuffer: 1 << 26,
  });
}

function errorsIn(folder: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'server/bin/leptos-check.js'), '--format', 'json', '--no-cache', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (stdout === '') throw new Error(stderr);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; severity: string }[] };
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
