import { readFileSync } from 'node:fs';
import type { Judge } from './judge.js';
import type { Leptosfmt } from './leptosfmt.js';
import { formatOurs } from './ours.js';
import { FINDING_CLASSES, type Finding, foundIn, type Verdict } from './verdict.js';

/** A complaint about leptosfmt. */
interface Repro {
  readonly issue: string;
  readonly title: string;
  /** A macro call; what is no code refers to something else. */
  readonly source: string;
  /** What leptosfmt is known to print, as text or in words. */
  readonly leptosfmt_output: string;
  readonly wanted: string;
}

/** Prints what both formatters make of the complaints, beside what is wanted; 1 where ours breaks the promise. */
export async function runRepros(file: string, leptosfmt: Leptosfmt, judge: Judge): Promise<number> {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Repro[];
  const repros = all.filter(({ source }) => source.startsWith('view!'));
  const texts = new Map(repros.map(({ source }, index) => [placeOf(index), `${source}\n`] as const));
  const theirs = leptosfmt.format(texts);
  const theirsAgain = leptosfmt.format(theirs);
  const formatted = await formatOurs(texts);
  const ours = new Map([...formatted].map(([place, { text }]) => [place, text] as const));
  const oursAgain = await formatOurs(ours);
  const verdicts = { theirs: judge.judge(texts, theirs), ours: judge.judge(texts, ours) };
  let broken = 0;
  for (const [index, repro] of repros.entries()) {
    const place = placeOf(index);
    const [ourText, ourFaults] = [
      ours.get(place) ?? '',
      faultsOf(verdicts.ours.get(place), oursAgain.get(place)?.text === ours.get(place)),
    ];
    console.log(`\n# ${index + 1}. #${repro.issue} ${repro.title}\n${repro.source}`);
    console.log(`-- leptosfmt\n${theirs.get(place) ?? 'gives up'}`);
    for (const fault of faultsOf(verdicts.theirs.get(place), theirsAgain.get(place) === theirs.get(place)))
      console.log(`   ! ${fault}`);
    console.log(`-- ours\n${ourText}`);
    for (const fault of ourFaults) console.log(`   ! ${fault}`);
    console.log(`-- wanted\n${repro.wanted}`);
    if (ourFaults.length > 0) broken++;
  }
  console.log(`\n${repros.length} of ${all.length} are code; ours breaks the promise in ${broken}`);
  return broken === 0 ? 0 : 1;
}

function placeOf(index: number): string {
  return `repro-${index + 1}.rs`;
}

function faultsOf(verdict: Verdict | undefined, isStable: boolean): string[] {
  if (verdict === undefined) return [];
  const describe = ({ line, detail }: Finding): string => `line ${line}: ${detail}`;
  const found = foundIn(verdict).map(name => `${FINDING_CLASSES[name]}: ${verdict[name].map(describe).join('; ')}`);
  return isStable ? found : [...found, 'a second run changes it again'];
}
