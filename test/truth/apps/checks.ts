import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { targetFolder } from '../cache.js';

/** How cargo checks one sample app. */
export interface Check {
  /** The app's folder below `test/apps`. */
  readonly app: string;
  /** What cargo is told besides `check --locked`. */
  readonly options: readonly string[];
}

/** What became of a {@link Check}. */
export interface Outcome {
  readonly check: Check;
  readonly passed: boolean;
  /** What cargo printed. */
  readonly output: string;
}

export const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

/** Every app with the features that decide which half of its code is compiled. */
export const CHECKS: readonly Check[] = [
  { app: 'component-library', options: ['--features', 'csr'] },
  { app: 'component-library', options: ['--features', 'hydrate'] },
  { app: 'component-library', options: ['--features', 'ssr'] },
  { app: 'counter', options: [] },
  { app: 'islands-tabs', options: ['--features', 'hydrate'] },
  { app: 'islands-tabs', options: ['--features', 'ssr'] },
  { app: 'leptos-0.6', options: ['--features', 'hydrate'] },
  { app: 'leptos-0.6', options: ['--features', 'ssr'] },
  { app: 'leptos-0.7', options: ['--features', 'hydrate'] },
  { app: 'leptos-0.7', options: ['--features', 'ssr'] },
  { app: 'router', options: ['--features', 'hydrate'] },
  { app: 'router', options: ['--features', 'ssr'] },
  { app: 'todo', options: ['--features', 'hydrate'] },
  { app: 'todo', options: ['--features', 'ssr'] },
  { app: 'workspace', options: ['--workspace', '--features', 'shop-app/hydrate'] },
  { app: 'workspace', options: ['--workspace', '--features', 'shop-app/ssr'] },
];

/** The version of Leptos an app is locked to. */
export function leptosVersion(app: string): string {
  const lock = readFileSync(join(APPS, app, 'Cargo.lock'), 'utf8');
  const version = /^name = "leptos"\r?\nversion = "([^"]+)"/m.exec(lock)?.[1];
  if (version === undefined) throw new Error(`the Cargo.lock of ${app} does not name leptos`);
  return version;
}

/** The folders of `test/apps` that hold an app. */
export function appFolders(): string[] {
  return readdirSync(APPS).filter(name => existsSync(join(APPS, name, 'Cargo.toml')));
}

/**
 * Runs cargo once. Apps of one Leptos version share a target folder, and so their dependencies.
 *
 * @param folder That of the app, or a copy of it.
 */
export function runCheck(check: Check, version: string, folder = join(APPS, check.app)): Outcome {
  touchSources(folder);
  const line = version.split('.').slice(0, 2).join('.');
  const cargo = spawnSync('cargo', ['check', '--locked', '--color', 'never', ...check.options], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      CARGO_INCREMENTAL: '0',
      CARGO_PROFILE_DEV_DEBUG: '0',
      CARGO_TARGET_DIR: join(targetFolder(), line),
    },
    maxBuffer: 1 << 26,
  });
  return { check, passed: cargo.status === 0, output: cargo.error?.message ?? cargo.stderr };
}

/** Cargo goes by times and takes a copy of an app for the app: what was compiled of one says nothing of the other. */
function touchSources(folder: string): void {
  const now = new Date();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && entry.name.endsWith('.rs')) utimesSync(join(entry.parentPath, entry.name), now, now);
  }
}
