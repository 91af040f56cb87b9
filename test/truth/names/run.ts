import { parseArgs } from 'node:util';
import { downloadCrates, hasCargo } from '../download.js';
import { readExceptions } from './exceptions.js';
import { fetchMissing } from './fetch.js';
import { judge } from './judge.js';
import { report } from './report.js';
import { cratesNamed, listSubjects } from './subjects.js';
import { type Survey, surveyOf } from './survey.js';

const { values: options } = parseArgs({
  options: {
    /** Only this crate (`thaw`, `thaw@0.4.8`) or sample app. */
    only: { type: 'string' },
    /** Has cargo download what tags need and is not there. */
    fetch: { type: 'boolean', default: false },
    /** Asks rust-analyzer for every tag of the sample apps. */
    judge: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  if (!hasCargo()) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  downloadCrates(cratesNamed(options.only));
  const subjects = listSubjects(options.only);
  if (subjects.length === 0) throw new Error(`there is no crate or app ${options.only ?? ''}`);
  const surveys: Survey[] = [];
  for (const subject of subjects) {
    // rust-analyzer would download what an app needs, and then know more than we do.
    const isFetched = options.fetch || (options.judge && subject.isApp);
    surveys.push(await (isFetched ? fetchMissing(subject) : surveyOf(subject)));
  }
  const exceptions = readExceptions();
  const isReached = report(surveys, exceptions);
  if (options.only === undefined) for (const entry of exceptions.unused) console.log(`unused exception: ${entry}`);
  if (!options.judge) {
    console.log('not judged: --judge asks rust-analyzer');
    return isReached ? 0 : 1;
  }
  const isRight = await judge(surveys.filter(({ subject }) => subject.isApp));
  return isReached && isRight ? 0 : 1;
}

process.exitCode = await main();
