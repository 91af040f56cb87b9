import { readFileSync } from 'node:fs';
import { Formatter } from '../../../formatter/src/format.js';
import type { FormatOptions } from '../../../formatter/src/options.js';
import { NodeFormatter } from './nodes.js';
import { printDiff } from './report.js';

/** A text and what leptosfmt's own tests expect of it. */
interface Case {
  readonly name: string;
  readonly source: string;
  /** Settings other than the defaults, by leptosfmt's names. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly expected: string;
  /** `file` and `macro` are whole; everything else is nodes, formatted without indentation. */
  readonly kind: 'file' | 'macro' | 'element' | 'fragment' | 'attribute' | 'comment' | 'doctype';
  /** Whether white space at the end counts. */
  readonly compare: 'trim-end' | 'exact';
}

/** Runs a list of cases, prints those that come out otherwise, and tells whether there are none. */
export async function runCases(file: string): Promise<boolean> {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
  const [whole, parts] = [await Formatter.load(), await NodeFormatter.load()];
  const misses = cases.map(one => ({ ...one, ...comparable(one, formatOne(one, whole, parts)) })).filter(isMissed);
  for (const { name, expected, found } of misses) {
    console.log(`\n${name}`);
    printDiff(expected, found);
  }
  console.log(`\n${cases.length - misses.length} of ${cases.length} cases come out as expected`);
  return misses.length === 0;
}

function formatOne({ kind, source, settings }: Case, whole: Formatter, parts: NodeFormatter): string {
  const options = optionsOf(settings);
  if (kind === 'file' || kind === 'macro') return whole.format(source, options).text;
  return kind === 'attribute' ? parts.attribute(source, options) : parts.node(source, options);
}

/** leptosfmt's `max_width` is our `maxWidth`. */
function optionsOf(settings: Case['settings']): Partial<FormatOptions> {
  const toOurs = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [toOurs(name), value]));
}

function comparable({ compare, expected }: Case, found: string): { expected: string; found: string } {
  return compare === 'exact' ? { expected, found } : { expected: expected.trimEnd(), found: found.trimEnd() };
}

function isMissed({ expected, found }: { expected: string; found: string }): boolean {
  return expected !== found;
}
