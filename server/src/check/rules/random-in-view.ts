import { type BodyCode, type ComponentBody, componentBodies } from '../component-bodies.js';
import { runsInBrowser } from '../hydration.js';
import { perPiece } from '../item-code.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { shownValues } from '../shown-values.js';

/**
 * Chance or the time in what the page shows: server and browser each have their own (H-RAND, view-language.md 6.2).
 */
export const randomInView: Rule = {
  name: 'random-in-view',
  severity: 'warning',
  *check(context) {
    for (const body of componentBodies(context)) {
      if (holdsCall(body.piece) && runsInBrowser(body.item.leptos.kind, context)) yield* reportsIn(body, context);
    }
  },
};

const CALL =
  /\b(?:Uuid::(?:new_v[1467]|now_v[67])|rand::random|thread_rng|rand::rng|fastrand::\w+|Utc::now|Local::now|SystemTime::now|Instant::now|OffsetDateTime::now_utc|Math::random|Date::now)\s*(?:::\s*<[^>]*>\s*)?\(/;
/** Whether anything of that is called in a body, the same in each build. */
const holdsCall = perPiece(({ code }: BodyCode) => CALL.test(code) && !/\bcfg\b/.test(code));

/** What hardly differs between the two: the year in a footer. */
const COARSE = /\.\s*(?:year|date|month|date_naive)\s*\(/;

function* reportsIn(body: ComponentBody, context: RuleContext): Generator<Report> {
  // Attributes are what the server has sent: hydration does not look at them.
  // What is in a view in a block is asked by itself.
  const shown = [...shownValues(body.item, context)].filter(
    ({ place, code }) => place.kind === 'block' && !/\bview\s*!/.test(code),
  );
  for (const { start, code } of shown) {
    const call = CALL.exec(code);
    if (call !== null && !COARSE.test(code)) yield reportOf(start + call.index, call[0]);
  }
  for (const { index, 0: statement, 1: name = '' } of body.straight.matchAll(/\blet\s+([a-z_]\w*)[^;{}]*;/g)) {
    const call = CALL.exec(statement);
    if (call === null || COARSE.test(statement)) continue;
    const isShown = shown.some(({ code }) => new RegExp(`(?<![\\w.])${name}\\b`).test(code) && !COARSE.test(code));
    if (isShown) yield reportOf(body.start + index + call.index, call[0]);
  }
}

function reportOf(start: number, call: string): Report {
  const name = call.replace(/\s*(?:::\s*<[^>]*>\s*)?\($/, '');
  const message =
    `Server and browser each call \`${name}\`, so that the page does not fit what hydration expects: ` +
    'get it from a `Resource`, or set it in an effect.';
  return { start, end: start + name.length, message };
}
