import type { Random } from '../../fuzz/random.js';

/** What a page consists of, whatever language it is written in. */
export type DomNode = DomElement | DomText | DomValue;

export interface DomElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: readonly DomAttribute[];
  readonly children: readonly DomNode[];
  /** Made once for each item of a list: a view nested in Rust code. */
  readonly repeated: boolean;
}

export interface DomText {
  readonly kind: 'text';
  readonly text: string;
}

/** Text that changes while the page is shown. */
export interface DomValue {
  readonly kind: 'value';
  readonly name: string;
}

export interface DomAttribute {
  readonly kind: 'class' | 'plain' | 'value' | 'handler';
  readonly name: string;
  readonly value: string;
}

const CLASSES = ['flex', 'items-center', 'gap-2', 'rounded', 'px-4', 'py-2', 'text-sm', 'font-bold', 'shadow'] as const;
const WORDS = ['the', 'list', 'of', 'open', 'orders', 'is', 'shown', 'here', 'until', 'someone', 'ends', 'it'] as const;
const SIGNALS = ['count', 'title', 'total', 'label', 'state'] as const;
const BLOCKS = ['div', 'section', 'article', 'header', 'footer', 'nav', 'form'] as const;
const LINES = ['p', 'span', 'button', 'h2', 'a', 'label', 'strong'] as const;
const HANDLERS = ['click', 'input', 'submit', 'change'] as const;

/** One component's part of a page: some fifty lines when written. The same random numbers give the same part. */
export function makeSection(random: Random): DomElement {
  const children = Array.from({ length: 3 }, () => makeBlock(random, 2));
  return element('section', [classList(random)], [...children, makeList(random), makeForm(random)]);
}

function makeBlock(random: Random, depth: number): DomElement {
  const inner = Array.from({ length: 2 + random.below(2) }, () =>
    depth > 0 && random.below(3) === 0 ? makeBlock(random, depth - 1) : makeLine(random),
  );
  return element(random.pick(BLOCKS), someAttributes(random), inner);
}

function makeLine(random: Random): DomElement {
  const content: DomNode = random.below(3) === 0 ? value(random) : text(random);
  return element(random.pick(LINES), someAttributes(random), [content]);
}

function makeList(random: Random): DomElement {
  const item = element('li', [classList(random)], [element('b', [], [value(random)]), text(random)], true);
  return element('ul', someAttributes(random), [item]);
}

function makeForm(random: Random): DomElement {
  const input = element('input', [plain('type', 'text'), signal(random, 'value'), handler('input')], []);
  return element('form', [handler('submit')], [input, element('br', [], []), makeLine(random)]);
}

function someAttributes(random: Random): DomAttribute[] {
  const choice = random.below(4);
  if (choice === 0) return [handler(random.pick(HANDLERS)), classList(random)];
  if (choice === 1) return [plain('id', `part-${random.below(1000)}`), signal(random, 'title')];
  return choice === 2 ? [classList(random)] : [];
}

function element(
  tag: string,
  attributes: readonly DomAttribute[],
  children: readonly DomNode[],
  repeated = false,
): DomElement {
  return { kind: 'element', tag, attributes, children, repeated };
}

function text(random: Random): DomText {
  return { kind: 'text', text: Array.from({ length: 3 + random.below(6) }, () => random.pick(WORDS)).join(' ') };
}

function value(random: Random): DomValue {
  return { kind: 'value', name: random.pick(SIGNALS) };
}

function classList(random: Random): DomAttribute {
  const names = Array.from({ length: 2 + random.below(4) }, () => random.pick(CLASSES));
  return { kind: 'class', name: 'class', value: names.join(' ') };
}

function plain(name: string, content: string): DomAttribute {
  return { kind: 'plain', name, value: content };
}

function signal(random: Random, name: string): DomAttribute {
  return { kind: 'value', name, value: random.pick(SIGNALS) };
}

function handler(event: string): DomAttribute {
  return { kind: 'handler', name: event, value: `on_${event}` };
}
