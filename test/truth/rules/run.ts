import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CASES, type Case, VERSIONS, type Version } from './cases.js';
import { judge } from './crate.js';

/**
 * Asks rustc whether what rules report as errors really does not compile, and whether what compiles has no error.
 *
 *     npm run truth:rules -- [--rule NAME]… [--version 0.8]…
 *
 * Each version of Leptos is built once, which takes minutes; a case then takes seconds.
 */
const { values: options } = parseArgs({
  options: { rule: { type: 'string', multiple: true }, version: { type: 'string', multiple: true } },
});

function main(): number {
  if (spawnSync('cargo', ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const versions = VERSIONS.filter(version => options.version?.includes(version) ?? true);
  const cases = CASES.filter(({ rule }) => options.rule?.includes(rule) ?? true);
  const unknown = options.rule?.find(rule => !CASES.some(known => known.rule === rule));
  if (unknown !== undefined || versions.length === 0) {
    console.error(unknown === undefined ? `there are cases for ${VERSIONS.join(', ')}` : `${unknown} has no case`);
    return 2;
  }
  let wrong = 0;
  for (const version of versions) {
    for (const planted of cases.filter(one => one.versions.includes(version))) {
      const faults = faultsOf(planted, version);
      console.log(`${version}  ${planted.rule.padEnd(32)}${faults.length === 0 ? 'true' : 'WRONG'}`);
      for (const fault of faults) console.error(`  ${fault.replaceAll('\n', '\n  ')}`);
      wrong += faults.length;
    }
  }
  return wrong > 0 ? 1 : 0;
}

/** What of a case is not as its rule says, in words. */
function faultsOf(planted: Case, version: Version): string[] {
  const wrong = judge(planted.wrong, version, planted);
  const faults: string[] = [];
  if (wrong.compiles) faults.push('the mistake compiles');
  if (!wrong.errors.includes(planted.rule)) faults.push(`is not found: ${wrong.errors.join(', ') || 'no errors'}`);
  if (planted.right === undefined) return faults;
  const right = judge(planted.right, version, planted);
  if (!right.compiles) faults.push(`what should be right does not compile:\n${right.output}`);
  if (right.errors.length > 0) faults.push(`what should be right has errors: ${right.errors.join(', ')}`);
  return faults;
}

process.exitCode = main();
