import { hasCargo } from '../download.js';
import { appFolders, CHECKS, type Check, leptosVersion, type Outcome, runCheck } from './checks.js';

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
    const outcome = runCheck(check, version);
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
