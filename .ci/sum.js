/** Adds up what the test runners report, prints `N passed, N failed`, and fails where anything failed or nothing ran. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';

function read(name) {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function fromVitest() {
  const text = read('vitest.json');
  if (text === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPassedTestSuites, success } = JSON.parse(text);
  if (numPassedTests === 0 || numPassedTestSuites === 0) return { passed: numPassedTests, failed: numFailedTests + 1 };
  // A file that cannot even be loaded has no test to fail.
  const failed = success ? numFailedTests : Math.max(numFailedTests, numFailedTestSuites, 1);
  return { passed: numPassedTests, failed };
}

function fromSteps() {
  const lines = (read('steps') ?? '').split('\n').filter(line => line !== '');
  const failed = lines.filter(line => line.endsWith('failed')).length;
  return { passed: lines.length - failed, failed };
}

/** `Total parses: 12; successful parses: 12; failed parses: 0` */
function fromCorpus() {
  const text = read('corpus');
  if (text === undefined) return { passed: 0, failed: 0 };
  const match = /successful parses: (\d+); failed parses: (\d+)/.exec(text);
  return match === null ? { passed: 0, failed: 1 } : { passed: Number(match[1]), failed: Number(match[2]) };
}

const sums = [fromVitest(), fromSteps(), fromCorpus()];
const passed = sums.reduce((sum, one) => sum + one.passed, 0);
const failed = sums.reduce((sum, one) => sum + one.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
