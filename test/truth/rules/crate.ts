import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, targetFolder } from '../cache.js';
import type { Case, Release, Special } from './cases.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Whose Cargo.lock says which crates to build with: a sample app that is known to compile, and its package's name. */
const LOCKED: Readonly<Record<Release, { readonly app: string; readonly name: string }>> = {
  '0.6': { app: 'leptos-0.6', name: 'leptos-0-6' },
  '0.7': { app: 'leptos-0.7', name: 'leptos-0-7' },
  '0.8.20': { app: 'router', name: 'router' },
  '0.8.23': { app: 'workspace', name: 'shop-app' },
};

/** What became of a text. */
export interface Verdict {
  readonly compiles: boolean;
  /** What rustc said. */
  readonly output: string;
  /** What `leptos-check` found, in the text or in Cargo.toml. */
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly code: string;
  readonly severity: string;
}

/** What cargo says of one of its steps, as far as it is of interest. */
interface Message {
  readonly reason: string;
  readonly target?: { readonly name: string };
  readonly message?: { readonly level: string; readonly rendered: string };
}

/**
 * Writes a crate with a program for each text, and asks rustc and `leptos-check` about all of them at once: a text that
 * does not compile must not hide what is wrong with another.
 *
 * @returns What became of the texts, in their order.
 * @throws Error where cargo says nothing about one of them.
 */
export function judge(cases: readonly Case[], release: Release, specials: readonly Special[]): Verdict[] {
  const folder = writeCrate(cases, release, specials);
  const { compiled, failed } = build(folder, release);
  const findings = findingsIn(folder);
  return cases.map(one => {
    const name = nameOf(one);
    const output = failed.get(name);
    if (output === undefined && !compiled.has(name)) throw new Error(`cargo said nothing of ${name} in ${folder}`);
    const own = new Set([`src/bin/${name}.rs`, 'Cargo.toml']);
    const found = findings.filter(({ file }) => own.has(file));
    return { compiles: output === undefined, output: output ?? '', findings: found };
  });
}

function writeCrate(cases: readonly Case[], release: Release, specials: readonly Special[]): string {
  const folder = join(cacheFolder(), 'rules', 'crates', [release, ...specials].join('-'));
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(join(folder, 'src', 'bin'), { recursive: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  const { app, name } = LOCKED[release];
  if (!existsSync(join(folder, 'Cargo.lock'))) {
    copyFileSync(join(ROOT, 'test/apps', app, 'Cargo.lock'), join(folder, 'Cargo.lock'));
  }
  writeFileSync(join(folder, 'Cargo.toml'), manifest(name, release, specials));
  for (const one of cases) writeFileSync(join(folder, 'src', 'bin', `${nameOf(one)}.rs`), programOf(one, release));
  return folder;
}

function nameOf({ code, number }: Case): string {
  return `${code.replaceAll('/', '-')}-${number}`;
}

/** The lines come first that nobody reads: what does not parse may have no end. */
function programOf({ text }: Case, release: Release): string {
  const imports = release === '0.6' ? 'use leptos::*;' : 'use leptos::prelude::*;';
  return `#![allow(unused)]\n${imports}\nfn main() {}\n\n${text}`;
}

function manifest(name: string, release: Release, specials: readonly Special[]): string {
  const isOld = release === '0.6';
  const islands = specials.includes('islands') ? [isOld ? '"experimental-islands"' : '"islands"'] : [];
  const line = release.split('.').slice(0, 2).join('.');
  const side = specials.includes('ssr') ? 'ssr' : 'csr';
  const own = isOld || side === 'ssr' ? `, features = ["${side}"]` : '';
  return [
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`,
    `[dependencies]\nleptos = { version = "${line}", features = [${[`"${side}"`, ...islands].join(', ')}] }`,
    `leptos_meta = { version = "${line}"${own} }`,
    `leptos_router = { version = "${line}"${own} }`,
    ...(specials.includes('bare') ? [] : ['serde = { version = "1", features = ["derive"] }']),
    '',
  ].join('\n');
}

function build(folder: string, release: Release) {
  const options = ['check', '--bins', '--keep-going', '--message-format', 'json', '--color', 'never'];
  const { stdout, stderr } = spawnSync('cargo', options, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      CARGO_INCREMENTAL: '0',
      CARGO_PROFILE_DEV_DEBUG: '0',
      CARGO_TARGET_DIR: join(targetFolder(), release.split('.').slice(0, 2).join('.')),
    },
    maxBuffer: 1 << 28,
  });
  const compiled = new Set<string>();
  const failed = new Map<string, string>();
  for (const line of stdout.split('\n').filter(text => text.startsWith('{'))) {
    const { reason, target, message } = JSON.parse(line) as Message;
    if (target === undefined) continue;
    if (reason === 'compiler-artifact') compiled.add(target.name);
    if (message?.level.startsWith('error') !== true) continue;
    failed.set(target.name, `${failed.get(target.name) ?? ''}${message.rendered}`);
  }
  if (compiled.size === 0) throw new Error(`nothing was built in ${folder}:\n${stderr}`);
  return { compiled, failed };
}

function findingsIn(folder: string): (Finding & { readonly file: string })[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'server/bin/leptos-check.js'), '--format', 'json', '--no-cache', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { findings: (Finding & { readonly file: string })[] }).findings;
}
