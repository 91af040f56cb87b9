import { join } from 'node:path';
import { targetFolder } from '../cache.js';
import { percent } from './report.js';
import { type Declared, findRustAnalyzer, RustAnalyzer } from './rust-analyzer.js';
import type { ResolvedTag, Survey } from './survey.js';

/** What rust-analyzer says about the tags of one app. */
interface Verdict {
  readonly same: number;
  readonly silent: readonly ResolvedTag[];
  readonly differing: readonly { readonly tag: ResolvedTag; readonly theirs: readonly Declared[] }[];
}

/** The apps are built by features, one half of each in the browser. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  'component-library': ['csr'],
  counter: [],
  workspace: ['shop-app/ssr'],
};
const DEFAULT_FEATURES = ['ssr'];

/**
 * Asks rust-analyzer what every tag that we resolve means, one app after the other.
 *
 * @returns Whether it agrees wherever it answers; true as well where it cannot be had.
 */
export async function judge(surveys: readonly Survey[]): Promise<boolean> {
  const program = findRustAnalyzer();
  if (program === undefined) {
    console.log('\nnot judged: there is no rust-analyzer, and rustup cannot install it');
    return true;
  }
  console.log('\nrust-analyzer on the sample apps');
  let isRight = true;
  for (const survey of surveys) {
    const verdict = await verdictOn(survey, program);
    print(survey.subject.name, verdict);
    if (verdict.differing.length > 0) isRight = false;
  }
  return isRight;
}

async function verdictOn({ subject, resolved }: Survey, program: string): Promise<Verdict> {
  const features = FEATURES[subject.name] ?? DEFAULT_FEATURES;
  const analyzer = await RustAnalyzer.start(program, subject.folder, features, join(targetFolder(), 'rust-analyzer'));
  try {
    const answers: { tag: ResolvedTag; theirs: readonly Declared[] }[] = [];
    for (const tag of resolved) answers.push({ tag, theirs: await analyzer.definition(tag.file, tag) });
    return {
      same: answers.filter(({ tag, theirs }) => isSame(tag, theirs)).length,
      silent: answers.filter(({ theirs }) => theirs.length === 0).map(({ tag }) => tag),
      differing: answers.filter(({ tag, theirs }) => theirs.length > 0 && !isSame(tag, theirs)),
    };
  } finally {
    await analyzer.stop();
  }
}

/** Where both sides of a `cfg` declare the name, we tell both. */
function isSame({ definitions }: ResolvedTag, theirs: readonly Declared[]): boolean {
  return theirs.some(each => definitions.some(({ file, line }) => file === each.file && line === each.line));
}

function print(app: string, { same, silent, differing }: Verdict): void {
  const answered = same + differing.length;
  console.log(
    `${app}: ${same} of ${answered} the same (${percent(same / Math.max(1, answered))}), silent: ${silent.length}`,
  );
  for (const tag of silent) console.log(`  silent: ${where(tag)}`);
  for (const { tag, theirs } of differing) {
    console.log(
      `  differs: ${where(tag)}\n    ours ${tag.definitions.map(where).join(', ')}; theirs ${theirs.map(where).join(', ')}`,
    );
  }
}

function where({ file, line, name }: Declared & { readonly name?: string }): string {
  return `${file}:${line + 1}${name === undefined ? '' : `: ${name}`}`;
}
