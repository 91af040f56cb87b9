import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { findUnpacked } from '../download.js';
import { dependenciesIn, type MissingCrate } from './missing.js';
import type { Subject } from './subjects.js';
import { type Survey, surveyOf } from './survey.js';

/** What is fetched may need more: a crate hands on what is another's. */
const ROUNDS = 3;

/**
 * Has cargo download the crates that a subject's tags are from, and no others.
 *
 * @returns What became of the tags after that.
 */
export async function fetchMissing(subject: Subject): Promise<Survey> {
  if (subject.isApp) fetchLocked(subject);
  const tried = new Set<string>();
  for (let round = 0; ; round++) {
    const survey = await surveyOf(subject);
    const wanted = wantedBy(survey, tried);
    if (round === ROUNDS || wanted.length === 0) return survey;
    for (const spec of wanted) {
      tried.add(spec);
      fetch(spec);
    }
  }
}

/** The apps have a Cargo.lock, of which all is compiled sooner or later. */
function fetchLocked({ name, folder }: Subject): void {
  const run = spawnSync('cargo', ['fetch', '--quiet', '--locked'], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) console.log(`cargo fetch failed for ${name}: ${run.stderr}`);
}

/** The server leaves a crate out from which nothing leads to Leptos: where that is there, it lacks one of its own. */
function wantedBy({ subject, unresolved }: Survey, tried: ReadonlySet<string>): readonly string[] {
  const crates = unresolved.flatMap(({ reason }) => (reason.kind === 'not on disk' ? reason.crates : []));
  const behind = crates
    .filter(crate => tried.has(specOf(crate)))
    .map(({ packageName, version }) => findUnpacked({ name: packageName, version: version ?? '' }))
    .flatMap(folder => (folder === undefined ? [] : dependenciesIn(folder, subject.folder)));
  return [...new Set([...crates, ...behind].map(specOf))].filter(spec => !tried.has(spec));
}

function specOf({ packageName, version }: MissingCrate): string {
  return version === undefined ? packageName : `${packageName}@${version}`;
}

/** `cargo info` unpacks one crate into the registry folder; outside the repository no manifest can matter. */
function fetch(spec: string): void {
  console.log(`fetching ${spec}`);
  const run = spawnSync('cargo', ['info', '--quiet', spec], { cwd: tmpdir(), encoding: 'utf8' });
  if (run.status !== 0) console.log(`  cargo has no ${spec}`);
}
