import type { Judge, Texts } from './judge.js';
import type { Leptosfmt } from './leptosfmt.js';
import { type Formatted, formatOurs } from './ours.js';
import type { Verdict } from './verdict.js';

/** A formatter's result, and what became of the file. */
export interface Result {
  readonly text: string;
  /** The result of formatting the result; undefined where the formatter gave up on that. */
  readonly again: string | undefined;
  readonly verdict: Verdict;
}

/** What both formatters make of a file. */
export interface Outcome {
  /** The file, as in `thaw-0.4.8/src/lib.rs`. */
  readonly place: string;
  readonly before: string;
  /** Undefined where leptosfmt gives up on the file. */
  readonly theirs: Result | undefined;
  readonly ours: Result & Formatted;
  /** What leptosfmt leaves alone in the end. */
  readonly settled: { readonly text: string; readonly verdict: Verdict; readonly ours: string } | undefined;
  /** What leptosfmt makes of our result. */
  readonly theirsOfOurs: string | undefined;
}

/** Runs both formatters and has the judge compare; files without a view are left out. */
export async function measure(texts: Texts, leptosfmt: Leptosfmt, judge: Judge): Promise<Outcome[]> {
  const theirs = leptosfmt.format(texts);
  const theirsAgain = leptosfmt.format(theirs);
  const settled = leptosfmt.settle(theirs);
  const ours = await formatOurs(texts);
  const oursAgain = await formatOurs(textsOf(ours));
  const oursOfSettled = await formatOurs(settled);
  const theirsOfOurs = leptosfmt.format(textsOf(ours));
  const verdicts = {
    theirs: judge.judge(texts, theirs),
    settled: judge.judge(texts, settled),
    ours: judge.judge(texts, textsOf(ours)),
  };
  const outcomes: Outcome[] = [];
  for (const [place, before] of texts) {
    const formatted = ours.get(place);
    const verdict = verdicts.ours.get(place);
    if (formatted === undefined || verdict === undefined || verdict.views === 0) continue;
    outcomes.push({
      place,
      before,
      ours: { ...formatted, again: againOf(oursAgain.get(place)), verdict },
      theirs: resultOf(theirs.get(place), theirsAgain.get(place), verdicts.theirs.get(place)),
      settled: settledOf(settled.get(place), verdicts.settled.get(place), oursOfSettled.get(place)),
      theirsOfOurs: theirsOfOurs.get(place),
    });
  }
  return outcomes;
}

function textsOf(formatted: ReadonlyMap<string, Formatted>): Map<string, string> {
  return new Map([...formatted].map(([place, { text }]) => [place, text]));
}

function againOf(formatted: Formatted | undefined): string | undefined {
  return formatted?.crash === undefined ? formatted?.text : undefined;
}

function resultOf(
  text: string | undefined,
  again: string | undefined,
  verdict: Verdict | undefined,
): Outcome['theirs'] {
  return text === undefined || verdict === undefined ? undefined : { text, again, verdict };
}

function settledOf(
  text: string | undefined,
  verdict: Verdict | undefined,
  ours: Formatted | undefined,
): Outcome['settled'] {
  if (text === undefined || verdict === undefined || ours === undefined) return undefined;
  return { text, verdict, ours: ours.text };
}
