/**
 * Adds up what the test runners report: prints what failed, by name, and `N passed, N failed`. Fails where anything failed or
 * nothing ran.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const folder = process.argv[2] ?? '.';

function read(name) {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function linesOf(name) {
  return (read(name) ?? '').split('\n').filter(line => line !== '');
}

/** `passed`: how many; `failed`: a line for each, what and why. */
function fromVitest() {
  const text = read('vitest.json');
  if (text === undefined) return { passed: 0, failed: ['npm test: no report'] };
  const { numPassedTests: passed, testResults, success } = JSON.parse(text);
  const failed = testResults.flatMap(failuresOf);
  if (passed === 0) failed.push('npm test: no test ran');
  if (!success && failed.length === 0) failed.push('npm test: failed outside of its tests');
  return { passed, failed };
}

/** A file that cannot even be loaded has no test to fail. */
function failuresOf(file) {
  const name = relative(process.cwd(), file.name);
  const tests = file.assertionResults.filter(test => test.status === 'failed');
  if (tests.length > 0) return tests.map(test => `${name} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  return file.status === 'failed' ? [`${name}: ${firstLine(file.message)}`] : [];
}

function firstLine(text) {
  return (text ?? '').split('\n', 1)[0];
}

function fromSteps() {
  const lines = linesOf('steps');
  const failed = lines.filter(line => line.endsWith('failed'));
  return { passed: lines.length - failed.length, failed };
}

/** `Total parses: 12; successful parses: 12; failed parses: 0` */
function fromCorpus() {
  const text = read('corpus');
  if (text === undefined) return { passed: 0, failed: [] };
  const match = /successful parses: (\d+); failed parses: (\d+)/.exec(text);
  if (match === null) return { passed: 0, failed: ['grammar corpus: no summary'] };
  return { passed: Number(match[1]), failed: Array(Number(match[2])).fill('grammar corpus: a parse') };
}

const sums = [fromVitest(), fromSteps(), fromCorpus()];
const passed = sums.reduce((sum, one) => sum + one.passed, 0);
const failed = sums.flatMap(one => one.failed);
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
for (const line of linesOf('second-tries')) console.log(`PASSED AT THE SECOND TRY ${line}`);
for (const line of failed) console.log(`FAILED ${line}`);
console.log(`${passed} passed, ${failed.length} failed`);
