import { Random } from '../../fuzz/random.js';
import type { Dialect } from './dialects.js';
import { type DomElement, type DomNode, makeSection } from './dom.js';

/** A written page, and places in it where something can be typed: as many, in the same order, in each language. */
export interface Page {
  readonly text: string;
  readonly lines: number;
  /** Offsets at the end of a line behind which a child of an element begins. */
  readonly content: readonly number[];
  /** Offsets inside text. */
  readonly words: readonly number[];
}

const INDENT = '    ';
const SEED = 7;

/** Writes a page of so many components. */
export function writePage(dialect: Dialect, parts: number): Page {
  const writer = new Writer(dialect);
  const random = new Random(SEED);
  for (const line of dialect.head) writer.line(0, line);
  for (let index = 0; index < parts; index++) {
    const { before, after, depth } = dialect.around(index);
    for (const line of before) writer.line(0, line);
    writer.node(makeSection(random), depth);
    for (const line of after) writer.line(0, line);
  }
  return { text: writer.text, lines: writer.lines, content: writer.content, words: writer.words };
}

/** How many components make a page of at least so many lines. */
export function partsFor(dialect: Dialect, lines: number): number {
  return partsUntil(page => page.lines >= lines, dialect);
}

/** How many components fit into a page of so many UTF-16 units. */
export function partsWithin(dialect: Dialect, length: number): number {
  return partsUntil(page => page.text.length > length, dialect) - 1;
}

function partsUntil(isEnough: (page: Page) => boolean, dialect: Dialect): number {
  let parts = 1;
  while (!isEnough(writePage(dialect, parts))) parts++;
  return parts;
}

class Writer {
  text = '';
  lines = 0;
  readonly content: number[] = [];
  readonly words: number[] = [];

  constructor(private readonly dialect: Dialect) {}

  line(depth: number, text: string): void {
    this.text += `${text === '' ? '' : INDENT.repeat(depth)}${text}\n`;
    this.lines++;
  }

  node(node: DomNode, depth: number): void {
    if (node.kind === 'text') this.words.push(this.text.length + INDENT.length * depth + (node.text.length >> 1));
    if (node.kind === 'text') this.line(depth, this.dialect.text(node.text));
    if (node.kind === 'value') this.line(depth, this.dialect.value(node.name));
    if (node.kind === 'element') this.element(node, depth);
  }

  private element(element: DomElement, depth: number): void {
    const { before, after } = this.dialect.repeated;
    const isNested = element.repeated && before.length > 0;
    for (const line of isNested ? before : []) this.line(depth, line);
    this.tags(element, isNested ? depth + 1 : depth);
    for (const line of isNested ? after : []) this.line(depth, line);
  }

  private tags({ tag, attributes, children }: DomElement, depth: number): void {
    const head = [tag, ...attributes.map(attribute => this.dialect.attribute(attribute))].join(' ');
    this.line(depth, `<${head}${children.length === 0 ? this.dialect.voidEnd : '>'}`);
    if (children.length === 0) return;
    for (const child of children) {
      // In front of `{…}` a `<` would make it a tag's name.
      if (child.kind === 'element' && !child.repeated) this.content.push(this.text.length - 1);
      this.node(child, depth + 1);
    }
    this.line(depth, `</${tag}>`);
  }
}
