import { readFileSync } from 'node:fs';
import { compiledOnes } from './compiled.js';
import { counted, type Found, findingsInCrates } from './published.js';

/** An error that is right, although the file is part of a build. */
interface Excuse {
  /** As in `thaw-0.4.8/src/lib.rs`. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

/**
 * Splits what is found in the published crates into what a build compiles and what none does, and counts both by rule.
 *
 * @returns Whether what is compiled has no error, but those that `alarms.json` gives a reason for.
 */
export async function reportAlarms(): Promise<boolean> {
  const findings = findingsInCrates();
  const compiled = await compiledOnes(findings);
  const inBuild = findings.filter(found => compiled.has(found));
  print(`${inBuild.length} findings in what a build compiles:`, counted(inBuild));
  const outside = findings.filter(found => !compiled.has(found));
  print(`${outside.length} findings in what none does:`, counted(outside));
  const warnings = inBuild.filter(({ severity }) => severity === 'warning');
  print(`${warnings.length} warnings in what a build compiles:`, warnings.map(lineFor));
  return judgeErrors(inBuild.filter(({ severity }) => severity === 'error'));
}

function judgeErrors(errors: readonly Found[]): boolean {
  const excuses = JSON.parse(readFileSync(new URL('alarms.json', import.meta.url), 'utf8')) as Excuse[];
  const excuseFor = (found: Found): Excuse | undefined => excuses.find(excuse => isFor(excuse, found));
  const alarms = errors.filter(found => excuseFor(found) === undefined);
  const excused = errors.flatMap(found => excuseFor(found) ?? []);
  print(
    `${excused.length} errors with a reason:`,
    excused.map(({ file, line, code, reason }) => `  ${file}:${line} [${code}] ${reason}`),
  );
  print(`${alarms.length} errors without:`, alarms.map(lineFor));
  for (const { file, line, code } of excuses.filter(excuse => !excused.includes(excuse))) {
    console.log(`unused excuse: ${file}:${line} [${code}]`);
  }
  return alarms.length === 0;
}

function isFor(excuse: Excuse, { file, code, range }: Found): boolean {
  return excuse.file === file && excuse.code === code && excuse.line === range.start.line + 1;
}

function lineFor({ file, code, message, range }: Found): string {
  return `  ${file}:${range.start.line + 1} [${code}] ${message}`;
}

function print(title: string, lines: readonly string[]): void {
  console.log([title, ...lines, ''].join('\n'));
}
