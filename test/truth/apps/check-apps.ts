import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { targetFolder } from '../cache.js';

/** How cargo checks one sample app. */
interface Check {
  /** The app's folder below `test/apps`. */
  readonly app: string;
  /** What cargo is told besides `check --locked`. */
  readonly options: readonly string[];
}

/** What became of a {@link Check}. */
interface Outcome {
  readonly check: Check;
  readonly passed: boolean;
  /** What cargo printed. */
  readonly output: string;
}

const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

/** Every app with the features that decide which half of its code is compiled. */
const CHECKS: readonly Check[] = [
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

/** Whether there is a cargo that runs. */
function hasCargo(): boolean {
  return spawnSync('cargo', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The version of Leptos an app is locked to. */
function leptosVersion(app: string): string {
  const lock = readFileSync(join(APPS, app, 'Cargo.lock'), 'utf8');
  const version = /^name = "leptos"\r?\nversion = "([^"]+)"/m.exec(lock)?.[1];
  if (version === undefined) throw new Error(`the Cargo.lock of ${app} does not name leptos`);
  return version;
}

/** The folders of `test/apps` that hold an app. */
function appFolders(): string[] {
  return readdirSync(APPS).filter(name => existsSync(join(APPS, name, 'Cargo.toml')));
}

/** Runs cargo once. Apps of one Leptos version share a target folder, and so their dependencies. */
function run(check: Check, version: string): Outcome {
  const line = version.split('.').slice(0, 2).join('.');
  const cargo = spawnSync('cargo', ['check', '--locked', '--color', 'never', ...check.options], {
    cwd: join(APPS, check.app),
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

/** One line of the table. */
function row(app: string, version: string, options: string, result: string): string {
  const width = (column: (check: Check) => string) => Math.max(...CHECKS.map(check => column(check).length));
  return [
    app.padEnd(width(check => check.app)),
    version.padEnd('0.8.20'.length),
    options.padEnd(width(check => check.options.join(' '))),
    result,
  ].join('  ');
}

/** Runs the checks and prints each as a row when it is done. */
function runAll(checks: readonly Check[]): Outcome[] {
  console.log(row('app', 'leptos', 'options', 'result'));
  return checks.map(check => {
    const version = leptosVersion(check.app);
    const start = performance.now();
    const outcome = run(check, version);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const result = `${outcome.passed ? 'ok' : 'FAILED'} (${seconds} s)`;
    console.log(row(check.app, version, check.options.join(' '), result));
    return outcome;
  });
}

/** What is wrong with the names: apps that no check covers, or names that no app has. */
function unknownNames(chosen: readonly string[]): string[] {
  const covered = new Set(CHECKS.map(check => check.app));
  return [
    ...appFolders()
      .filter(app => !covered.has(app))
      .map(app => `test/apps/${app} is never checked: add it to check-apps.ts`),
    ...chosen.filter(app => !covered.has(app)).map(app => `there is no app ${app}`),
  ];
}

/** Checks the apps of the given names, or all; returns the exit code. */
function main(chosen: readonly string[]): number {
  if (!hasCargo()) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const complaints = unknownNames(chosen);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) return 1;

  const checks = CHECKS.filter(({ app }) => chosen.length === 0 || chosen.includes(app));
  const failures = runAll(checks).filter(({ passed }) => !passed);
  for (const { check, output } of failures) {
    console.error(`\n${check.app}: cargo check ${check.options.join(' ')}\n${output}`);
  }
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
