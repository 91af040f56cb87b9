import { atLeast } from '../../project/leptos-version.js';
import { type ComponentBody, componentBodies } from '../component-bodies.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { signalsIn } from '../signals.js';

/** An effect that does nothing but to write one signal from others, which is what a memo is (R-EFFECT, view-language.md 6.2). */
export const effectOnlySetsSignal: Rule = {
  name: 'effect-only-sets-signal',
  severity: 'hint',
  *check(context) {
    if (!/\b(?:Effect::new|create_effect)\b/.test(context.document.text)) return;
    for (const body of componentBodies(context)) {
      for (const match of body.code.matchAll(EFFECT)) {
        const report = reportOf(match, body, context);
        if (report !== undefined) yield report;
      }
    }
  },
};

/** `Effect::new(move |_| { set_double.set(count.get() * 2); })`: one call, nothing else. */
const EFFECT =
  /\b(Effect::new|create_effect)\s*\(\s*move\s*\|[^|]*\|\s*(?:\{\s*)?([a-z_]\w*)\s*\.\s*set\s*\(([^;{}|!]*)\)\s*(?:;\s*)?(?:\}\s*)?\)\s*;/g;
const READS = /(?<![\w.:])([a-z_]\w*)\s*\.\s*(?:get|read)\s*\(\s*\)/g;

function reportOf(
  { index, 1: call = '', 2: setter = '', 3: value = '' }: RegExpMatchArray,
  body: ComponentBody,
  context: RuleContext,
): Report | undefined {
  if (index === undefined || !isWrittenOnlyHere(setter, body)) return undefined;
  const reads = [...value.matchAll(READS)].map(([, name = '']) => name);
  const signals = signalsIn(body.item, context);
  if (reads.length === 0 || !reads.every(name => signals.has(name))) return undefined;
  const start = body.start + index;
  const memo = atLeast(context.version, '0.7') ? 'Memo::new(move |_| …)' : 'create_memo(move |_| …)';
  const message = `This effect only keeps one signal up to date with others, a step too late: make it \`${memo}\`.`;
  return { start, end: start + call.length, message };
}

/** The second half of a pair that is made in the body, and is named nowhere else. */
function isWrittenOnlyHere(setter: string, { code }: ComponentBody): boolean {
  const isPair = new RegExp(`\\blet\\s*\\(\\s*\\w+\\s*,\\s*${setter}\\s*\\)\\s*=\\s*(?:create_)?signal\\b`).test(code);
  return isPair && [...code.matchAll(new RegExp(`\\b${setter}\\b`, 'g'))].length === 2;
}
