import { structuredPatch } from 'diff';

/** The hunks in which a text differs from what is expected, without a head. */
export function hunks(expected: string, found: string): string[] {
  const patch = structuredPatch('expected', 'found', expected, found, undefined, undefined, { context: 2 });
  return patch.hunks.flatMap(({ oldStart, lines }) => [`@@ line ${oldStart}`, ...lines]);
}

/** How many lines differ. */
export function diffSize(expected: string, found: string): number {
  return hunks(expected, found).filter(line => /^[+-]/.test(line)).length;
}
