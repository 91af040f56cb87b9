import { type Attribute, type Block, Element, type RustCode, View, visit } from 'tree-sitter-leptos';
import { hasStatements, inClosure, withoutBraces } from '../../features/in-closure.js';
import { mayBeIslandsMode } from '../app-features.js';
import { isConstantMemo } from '../constant-memos.js';
import type { Report, Rule, RuleContext, ViewSource } from '../rule.js';
import { ANY_SIGNAL_READ, type ComponentSignals, SIGNAL_READ, signalsAround } from '../signals.js';
import { codeOfDocument } from '../view-place.js';

/**
 * `{count.get()}` in the view of a component, which is read once and never again (R-READ, view-language.md 6.2; the
 * warning of `reactive_graph` at run time). Only signals that are made in the component or are typed as such.
 */
export const signalReadNotReactive: Rule = {
  name: 'signal-read-not-reactive',
  severity: 'warning',
  *check(context) {
    const { document } = context;
    if (!ANY_SIGNAL_READ.test(document.text)) return;
    for (const view of document.views) {
      const places = readsIn(view, document);
      const around = places.length === 0 ? undefined : signalsAround(view, context);
      if (around === undefined || (around.item.leptos.kind === 'component' && mayBeIslandsMode(context))) continue;
      for (const place of places) {
        const report = reportOf(place, around, context);
        if (report !== undefined) yield report;
      }
    }
  },
};

/** A part of the page with the code that says what is there. */
interface Shown {
  readonly place: Block | Attribute;
  readonly value: RustCode;
}

const READS = new WeakMap<View, readonly Shown[]>();

/** What reads something, by the look of it: the cheap half of the question, which nearly all places answer with no. */
function readsIn(view: View, { text }: ViewSource): readonly Shown[] {
  // No edit changes a view: where it was touched, there is another one.
  const known = READS.get(view);
  if (known !== undefined) return known;
  const found: Shown[] = [];
  visit(view, place => {
    if (place.kind !== 'block' && (place.kind !== 'attribute' || place.value?.form === 'string')) return;
    const value = place.kind === 'block' ? place.code : place.value?.code;
    if (value === undefined || value.errors.length > 0 || value.views.length > 0) return;
    const { start } = value;
    const written = text.slice(start, start + value.length);
    if (ANY_SIGNAL_READ.test(written) && SIGNAL_READ.test(written) && !RUNS_AGAIN.test(written))
      found.push({ place, value });
  });
  READS.set(view, found);
  return found;
}

function reportOf(
  { place, value }: Shown,
  { item, signals }: ComponentSignals,
  context: RuleContext,
): Report | undefined {
  const { text } = context.document;
  const code = codeOfDocument(context);
  const { start, end } = value;
  const written = code.slice(start, end);
  const read = SIGNAL_READ.exec(written);
  const name = read?.[1];
  if (name === undefined || !signals.has(name, start + (read?.index ?? 0)) || !isShownAsItIs(place)) return undefined;
  if (isConstantMemo(name, code.slice(item.start, item.end))) return undefined;
  const inner = withoutBraces(text, value);
  const shown = text.slice(inner.start, inner.end);
  const fix = { title: 'Read it in a closure: `move || …`', edits: inClosure(text, inner) };
  const isAlone = ALONE.test(code.slice(inner.start, inner.end));
  return {
    ...inner,
    message: `\`${name}\` is read once here, and the page does not follow it: write \`move || ${shortened(shown)}\`.`,
    ...(isAlone ? { fix } : { suggestions: [fix] }),
  };
}

/** A closure or a future, in which a read is for later, or a macro, of which nobody knows. */
const RUNS_AGAIN = /\||\basync\b|\bmove\b|\bSuspend\b|(?<!format)!\s*[([{]/;
/** Nothing in it but the signal, so that a closure takes nothing else with it. */
const ALONE = /^[a-z_]\w*\s*\.\s*(?:get|read)\s*\(\s*\)(?:\s*\.\s*\w+\s*\(\s*\))*$/;

/** Attributes whose value at the beginning may be all that is wanted. */
const INITIAL: ReadonlySet<string> = new Set(['value', 'checked', 'selected', 'open']);
const OF_ELEMENTS: ReadonlySet<string> = new Set(['class', 'style', 'prop', 'attr']);

/** Whether the macro makes a part of the page of it right away: the content and the props of components may be run again. */
function isShownAsItIs(place: Block | Attribute): boolean {
  if (place.kind === 'attribute') {
    const { directive, key, name } = place;
    if (directive !== undefined && !OF_ELEMENTS.has(directive.text)) return false;
    if (key === 'node_ref' || INITIAL.has(name?.text ?? key)) return false;
  }
  for (let node = place.owner; node !== undefined && !(node instanceof View); node = node.owner) {
    if (node instanceof Element && !(node.open.name.form === 'element' && isWhole(node))) return false;
  }
  return true;
}

/** Whether no value of the tag was cut off, so that its rest became content. */
function isWhole({ open }: Element): boolean {
  return open.attributes.every(({ value }) => (value?.code?.errors.length ?? 0) === 0);
}

function shortened(shown: string): string {
  if (hasStatements(shown)) return '{ … }';
  return shown.length <= 40 && !shown.includes('\n') ? shown : '…';
}
