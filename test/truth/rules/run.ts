import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Case, RELEASES, type Release, readCases } from './cases.js';
import { type Finding, judge, type Verdict } from './crate.js';

/**
 * Asks rustc whether what rules report as errors really does not compile, and whether what compiles has no error.
 *
 *     npm run truth:rules -- [--rule NAME]… [--release 0.8.23]…
 *     npm run truth:rules -- --sample N [--seed N] [--level hint]
 *     npm run truth:rules -- --alarms
 *
 * Each release of Leptos is built once, which takes minutes; all texts then take a minute. The second form prints some
 * of what is found in published crates, for somebody to look at; the third tells what is found in those of their files
 * that a build compiles, where errors are false alarms.
 */
const { values: options } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true },
    release: { type: 'string', multiple: true },
    sample: { type: 'string' },
    alarms: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    level: { type: 'string', default: 'warning' },
  },
});

async function main(): Promise<number> {
  if (options.sample !== undefined) {
    const { printSample } = await import('./sample.js');
    printSample(Number(options.sample), Number(options.seed), options.level);
    return 0;
  }
  if (options.alarms) {
    const { reportAlarms } = await import('./alarms.js');
    return (await reportAlarms()) ? 0 : 1;
  }
  if (spawnSync('cargo', ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const all = readCases();
  const releases = RELEASES.filter(release => options.release?.includes(release) ?? true);
  const cases = all.filter(({ code }) => options.rule?.includes(code) ?? true);
  const unknown = options.rule?.find(rule => !all.some(({ code }) => code === rule));
  if (unknown !== undefined || releases.length === 0) {
    console.error(unknown === undefined ? `there are texts for ${RELEASES.join(', ')}` : `${unknown} has no text`);
    return 2;
  }
  const wrong = releases.map(release => report(cases, release)).reduce((sum, count) => sum + count, 0);
  return wrong > 0 ? 1 : 0;
}

/** Prints what became of all texts of a release, and tells how many are not as they should be. */
function report(cases: readonly Case[], release: Release): number {
  let wrong = 0;
  for (const crate of cratesOf(cases.filter(({ releases }) => releases.includes(release)))) {
    const verdicts = judge(crate, release, crate[0]?.specials ?? []);
    for (const [index, one] of crate.entries()) {
      const faults = faultsOf(one, verdicts[index]);
      console.log(
        `${release.padEnd(8)}${one.code.padEnd(40)}${one.kind.padEnd(7)}${faults.length === 0 ? 'true' : 'FALSE'}`,
      );
      for (const fault of faults) console.error(`  ${one.number}: ${fault.trimEnd().replaceAll('\n', '\n  ')}`);
      if (faults.length > 0) wrong++;
    }
  }
  const count = (kind: Case['kind']): number =>
    cases.filter(one => one.kind === kind && one.releases.includes(release)).length;
  console.log(
    `${release}: ${count('wrong')} mistakes, ${count('runs')} that show later, ${count('right')} without; ${wrong} judged falsely\n`,
  );
  return wrong;
}

/** Those that can be built together. */
function cratesOf(cases: readonly Case[]): Case[][] {
  const crates = new Map<string, Case[]>();
  for (const one of cases) {
    const key = one.specials.join();
    crates.set(key, [...(crates.get(key) ?? []), one]);
  }
  return [...crates.values()];
}

/** What of a text is not as it says, in words. */
function faultsOf({ code, kind }: Case, verdict: Verdict | undefined): string[] {
  if (verdict === undefined) return ['was not judged'];
  const { compiles, output, findings } = verdict;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isFound = findings.some(finding => finding.code === code);
  const faults: string[] = [];
  if (kind === 'wrong' && compiles) faults.push('the mistake compiles');
  if (kind !== 'wrong' && !compiles) faults.push(`does not compile:\n${output}`);
  if (kind === 'right' && errors.length > 0) faults.push(`has errors: ${codesOf(errors)}`);
  if (kind === 'right' && isFound) faults.push('is found');
  if (kind !== 'right' && !isFound) faults.push(`is not found, but: ${codesOf(findings) || 'nothing'}`);
  return faults;
}

function codesOf(findings: readonly Finding[]): string {
  return findings.map(({ code }) => code).join(', ');
}

process.exitCode = await main();
