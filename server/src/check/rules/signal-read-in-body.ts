import type { Span } from 'tree-sitter-leptos';
import { inClosure, withoutBraces } from '../../features/in-closure.js';
import { mayBeIslandsMode } from '../app-features.js';
import { type BodyCode, type ComponentBody, componentBodies } from '../component-bodies.js';
import { perPiece } from '../item-code.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { shownValues } from '../shown-values.js';
import { ANY_SIGNAL_READ, SIGNAL_READ, signalsIn } from '../signals.js';

/**
 * `let double = count.get() * 2;` in the body of a component, and `{double}` in its view: the body runs once (R-BODY,
 * view-language.md 6.2; the warning of `reactive_graph` at run time).
 */
export const signalReadInBody: Rule = {
  name: 'signal-read-in-body',
  severity: 'warning',
  *check(context) {
    for (const body of componentBodies(context)) {
      if (body.item.leptos.kind === 'component' && mayBeIslandsMode(context)) continue;
      const made = readsIn(body, context);
      if (made.length === 0) continue;
      const shown = [...shownValues(body.item, context)].filter(({ place }) => place.kind === 'block');
      for (const each of made) {
        const isShown = shown.some(({ code }) => new RegExp(`^\\{\\s*${each.name}\\b(?!\\s*[(:])`).test(code));
        if (isShown) yield reportOf(each, context.document.text);
      }
    }
  },
};

/** `let name = …` with a signal read in it. */
interface Made {
  readonly name: string;
  readonly signal: string;
  readonly read: Span;
  readonly value: Span;
}

const LET = /\blet\s+([a-z_]\w*)\s*(?::[^=;]*)?=(?!=)([^;{}]*);/g;
/** Whoever names it like this knows that it is the first value only. */
const MEANT = /^(?:_|initial|default|first|start|old|prev|once)/;

/** The variables of a body that hold what a signal was at first. */
function readsIn({ piece, item, start: shift }: ComponentBody, context: RuleContext): Made[] {
  const candidates = candidatesIn(piece);
  if (candidates.length === 0) return [];
  const signals = signalsIn(item, context);
  return candidates
    .map(made => ({ ...made, read: moved(made.read, shift), value: moved(made.value, shift) }))
    .filter(({ signal, read }) => signals.has(signal, read.start));
}

/** The variables of a body itself, no block around, that hold what was read of something, if it is a signal; each name made once. */
const candidatesIn = perPiece((body: BodyCode): readonly Made[] => {
  if (!ANY_SIGNAL_READ.test(body.code)) return [];
  const made: Made[] = [];
  for (const { index, 0: statement, 1: name = '', 2: value = '' } of body.straight.matchAll(LET)) {
    const read = SIGNAL_READ.exec(value);
    const signal = read?.[1];
    if (read === null || signal === undefined || MEANT.test(name)) continue;
    if (depthAt(body.straight, index) > 0 || /\b(?:async|await|\w+!)/.test(value)) continue;
    if ([...body.code.matchAll(new RegExp(`\\blet\\b[^=;]*\\b${name}\\b`, 'g'))].length !== 1) continue;
    const from = index + statement.length - 1 - value.length;
    made.push({
      name,
      signal,
      read: { start: from + read.index, end: from + read.index + read[0].length },
      value: { start: from, end: from + value.length },
    });
  }
  return made;
});

function moved({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}

function depthAt(code: string, offset: number): number {
  let depth = 0;
  for (let at = 0; at < offset; at++) {
    const character = code.charAt(at);
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
  }
  return depth;
}

function reportOf({ name, signal, read, value }: Made, text: string): Report {
  // In the code literals are blanked out: only the text tells where the value begins and ends.
  const edits = inClosure(text, withoutBraces(text, value));
  return {
    ...read,
    message: `\`${signal}\` is read once here, and \`{${name}}\` stays what it is: write \`let ${name} = move || …\`, or make it a \`Memo\`.`,
    suggestions: [{ title: 'Read it in a closure: `move || …`', edits }],
  };
}
