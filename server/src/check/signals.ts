import type { View } from 'tree-sitter-leptos';
import { SEMICOLON } from '../facts/delimiters.js';
import type { ComponentFacts, Item } from '../facts/facts.js';
import { type ItemCode, itemCode, perPiece } from './item-code.js';
import { ownItems } from './own-items.js';
import { perDocument } from './per-document.js';
import type { RuleContext } from './rule.js';
import { isClosing, isOpening } from './rust-text.js';
import { codeOfDocument, isInBodyItself } from './view-place.js';

/** A component or island of a document, and what a view in its own body knows for sure. */
export interface ComponentSignals {
  readonly item: Item & { readonly leptos: ComponentFacts };
  readonly signals: Signals;
}

/** The names that surely mean a signal in a component. Each is looked for when somebody asks. */
export interface Signals {
  /** @param at Where the name stands, a UTF-16 offset in the document; without it, everywhere in the component is meant. */
  has(name: string, at?: number): boolean;
}

/** The value of a variable that may be a signal is taken; the first group is its name. */
export const SIGNAL_READ = /(?<![\w.:])([a-z_]\w*)\s*\.\s*(?:get|read)\s*\(\s*\)/;
/** The value of anything: found much faster, as it begins with a point. */
export const ANY_SIGNAL_READ = /\.\s*(?:get|read)\s*\(\s*\)/;

/** Read once for all views of a component. */
const known = perDocument(() => new Map<Item, Signals>());

/** The component that shows a view once, with its body, and its signals; undefined where the view may be made again. */
export function signalsAround(view: View, context: RuleContext): ComponentSignals | undefined {
  const { start, end } = view;
  const item = ownItems(context).find(
    (candidate): candidate is ComponentSignals['item'] =>
      (candidate.leptos?.kind === 'component' || candidate.leptos?.kind === 'island') &&
      candidate.start <= start &&
      end <= candidate.end,
  );
  if (item === undefined) return undefined;
  const code = codeOfDocument(context);
  if (!isInBodyItself(start, item, code)) return undefined;
  return { item, signals: signalsIn(item, context) };
}

/** The names that surely mean a signal in a component of the document. */
export function signalsIn(item: ComponentSignals['item'], context: RuleContext): Signals {
  const all = known(context);
  const signals = all.get(item) ?? signalsOf(item, context);
  all.set(item, signals);
  return signals;
}

/** `let (count, set_count) = signal(0)`, and the names that older versions have for it. */
const PAIR =
  /\blet\s*\(\s*(?:mut\s+)?([a-z_]\w*)\s*,[^)]*\)\s*(?::[^=;]*)?=\s*(?:leptos::(?:prelude::)?)?(?:create_)?signal(?:_local)?\s*(?:::\s*<[^;]*?>\s*)?\(/g;
/** `let count = RwSignal::new(0)`, and the other ways to a single handle. */
const HANDLE =
  /\blet\s+(?:mut\s+)?([a-z_]\w*)\s*(?::[^=;]*)?=\s*(?:leptos::(?:prelude::)?)?(?:(?:RwSignal|Memo|Signal)\s*(?:::\s*<[^;=]*?>\s*)?::\s*(?:new|new_local|derive|derive_local)|create_rw_signal|create_memo)\s*(?:::\s*<[^;]*?>\s*)?\(/g;

const TYPE = /^(?:\w+::)*(?:ReadSignal|RwSignal|Signal|Memo|MaybeSignal)</;

/** Made in the component once, or a prop of such a type. */
function signalsOf(item: ComponentSignals['item'], context: RuleContext): Signals {
  const { leptos } = item;
  const piece = itemCode(item, context);
  const made = madeIn(piece);
  const places = bindingsIn(piece);
  const bindings = (name: string, at: number | undefined): number => {
    const found = places.get(name) ?? bindingsOf(name, piece.code);
    places.set(name, found);
    return at === undefined ? found.length : found.filter(binding => mayReach(binding, at - item.start, piece)).length;
  };
  const isGiven = (name: string): boolean =>
    leptos.props.some(prop => prop.name === name && TYPE.test(prop.type) && !prop.options.includes('name'));
  return {
    has: (name, at) => (made.has(name) && bindings(name, at) === 1) || (isGiven(name) && bindings(name, at) === 0),
  };
}

/** What `let` makes a signal of in a piece of code. */
const madeIn = perPiece(
  ({ code }: ItemCode): ReadonlySet<string> =>
    new Set([...code.matchAll(PAIR), ...code.matchAll(HANDLE)].flatMap(([, name]) => name ?? [])),
);

/** Where a name gets a meaning. */
interface Binding {
  /** In the piece of code. */
  readonly start: number;
  /** Whether it is one of a closure's parameters, which end with the statement at the latest. */
  readonly isParameter: boolean;
}

/** Where names get a meaning in a piece of code, as far as somebody asked. */
const bindingsIn = perPiece((_: ItemCode) => new Map<string, readonly Binding[]>());

/** The bar that begins the parameters of a closure: no operator, and not the one that ends them. */
const OPENING_BAR = String.raw`(?<=(?:^|[=(,{}\[;:]|=>|&&|\|\||\b(?:move|async|return|else|break))\s*)\|(?!\|)`;

/** Where a `let`, a pattern or the parameters of a closure give a name a meaning, rather one too many. */
function bindingsOf(name: string, code: string): readonly Binding[] {
  const lets = code.matchAll(
    new RegExp(`\\b(?:let|for|mut|ref)\\b[^=;{]*?(?<!\\.\\s*)\\b${name}\\b(?=[^=;{]*(?:=|\\bin\\b))`, 'g'),
  );
  const parameters = code.matchAll(new RegExp(`${OPENING_BAR}[^|;{}]*\\b${name}\\b[^|;{}]*\\|`, 'g'));
  const arms = code.matchAll(new RegExp(`\\(\\s*(?:ref\\s+|mut\\s+)?${name}\\s*\\)\\s*(?:=>|if\\b)`, 'g'));
  return [
    ...[...lets, ...arms].map(({ index }) => ({ start: index, isParameter: false })),
    ...[...parameters].map(({ index }) => ({ start: index, isParameter: true })),
  ];
}

/**
 * Whether what a binding gives a meaning may be seen at a place behind it: it ends with the brackets around it, as in
 * `set_count.update(|count| *count += 1)`.
 */
function mayReach({ start, isParameter }: Binding, at: number, { code }: ItemCode): boolean {
  if (at < start) return false;
  let depth = 0;
  for (let place = start; place < at && depth >= 0; place++) {
    const character = code.charCodeAt(place);
    if (isOpening(character)) depth++;
    else if (isClosing(character)) depth--;
    else if (isParameter && depth === 0 && character === SEMICOLON) return false;
  }
  return depth >= 0;
}
