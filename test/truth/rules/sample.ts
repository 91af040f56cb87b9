import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../fuzz/random.js';
import { counted, cratesFolder, type Found, findingsInCrates } from './published.js';

/** Lines shown before and behind the one with the finding. */
const AROUND = 3;

/**
 * Counts what is found in the published crates, and prints some of a level, each with its lines, for somebody to judge.
 *
 * @param count How many.
 * @param seed The same seed prints the same ones.
 * @param level `warning`, `hint` and the like.
 */
export function printSample(count: number, seed: number, level: string): void {
  const findings = findingsInCrates();
  for (const line of counted(findings)) console.log(line);
  const ofLevel = findings.filter(({ severity }) => severity === level);
  for (const [index, finding] of chosen(ofLevel, count, seed).entries()) {
    console.log(`\n${index + 1}. ${finding.file}:${finding.range.start.line + 1} [${finding.code}] ${finding.message}`);
    console.log(frame(join(cratesFolder(), finding.file), finding.range.start.line));
  }
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
