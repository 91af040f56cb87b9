import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from '../../fuzz/random.js';
import { cacheFolder } from '../cache.js';

const CHECK = fileURLToPath(new URL('../../../server/bin/leptos-check.js', import.meta.url));

/** Lines shown before and behind the one with the finding. */
const AROUND = 3;

interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/**
 * Counts what is found in the published crates, and prints some of the warnings, each with its lines, and where the errors
 * are, for somebody to judge: some files are drafts that no build compiles, or tests of what does not compile.
 *
 * @param count How many.
 * @param seed The same seed prints the same ones.
 */
export function printSample(count: number, seed: number): void {
  const folder = join(cacheFolder(), 'crates');
  if (!existsSync(folder)) throw new Error('the crates are not there: npx tsx test/truth/download.ts');
  const findings = findingsIn(folder);
  for (const line of counted(findings)) console.log(line);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  for (const [index, finding] of chosen(warnings, count, seed).entries()) {
    console.log(`\n${index + 1}. ${finding.file}:${finding.range.start.line + 1} [${finding.code}] ${finding.message}`);
    console.log(frame(join(folder, finding.file), finding.range.start.line));
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  console.log(`\n${errors.length} errors, of which none may be in what a build compiles:`);
  for (const { file, range, code } of errors) console.log(`${file}:${range.start.line + 1} [${code}]`);
}

function findingsIn(folder: string): Found[] {
  const { stdout, stderr } = spawnSync(process.execPath, [CHECK, '--format', 'json', '--no-cache', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { findings: Found[] }).findings;
}

function counted(findings: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  for (const { severity, code } of findings) {
    const name = `${severity.padEnd(12)}${code}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${`${count}`.padStart(6)} ${name}`);
}

/** Some of the findings, each at most once, in their order. */
function chosen(findings: readonly Found[], count: number, seed: number): Found[] {
  const random = new Random(seed);
  const left = findings.map((_, index) => index);
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(random.below(left.length), 1));
  return taken.sort((a, b) => a - b).flatMap(index => findings[index] ?? []);
}

function frame(path: string, line: number): string {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const first = Math.max(0, line - AROUND);
  const shown = lines.slice(first, line + AROUND + 1);
  return shown.map((text, index) => `${first + index === line ? '>' : ' '} ${text}`).join('\n');
}
