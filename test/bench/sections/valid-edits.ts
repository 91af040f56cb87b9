import { type TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { Edit, type Parser } from 'web-tree-sitter';
import { BUDGETS } from '../budgets.js';
import { RUST } from '../pages/dialects.js';
import { partsFor, writePage } from '../pages/page.js';
import { median, percentile, spread, timed } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import type { Context } from './context.js';
import { plainRustParser } from './parse.js';

/** Typing in text: the document as a whole, and how much of it is the parser, beside the parser for plain Rust. */
export async function validEditsSection({ parsers, quick }: Context): Promise<Table> {
  const { text, words } = writePage(RUST, partsFor(RUST, 3000));
  const places = spread(words, quick ? 20 : 150);
  const rows = [
    rowOf('the document: tree and views', documentTimes(ViewDocument.open(parsers, text), places)),
    rowOf('the parser alone', parserTimes(parsers.rust_leptos, text, places)),
    rowOf('tree-sitter-rust, the parser alone', parserTimes(await plainRustParser(), text, places)),
  ];
  return { title: 'One letter in text, 3,000 lines', columns: ['median', 'p95', 'max'], rows };
}

function rowOf(name: string, times: readonly number[]): Row {
  const max = Math.max(...times);
  const values = [median(times), percentile(times, 95), max];
  return { name, unit: 'ms', values, ...(name.includes('rust') ? {} : { budget: atMost(BUDGETS.edit, max) }) };
}

function documentTimes(document: ViewDocument, places: readonly number[]): number[] {
  const times = places.flatMap(place => [
    timed(() => document.update([{ start: place, end: place, text: 'a' }])),
    timed(() => document.update([{ start: place, end: place + 1, text: '' }])),
  ]);
  document.dispose();
  return times;
}

function parserTimes(parser: Parser, text: string, places: readonly number[]): number[] {
  let tree = parser.parse(text);
  const times: number[] = [];
  const apply = (newText: string, { start, end, text: typed }: TextEdit): void => {
    const point = (offset: number) => ({
      row: rowAt(text, start),
      column: offset - text.lastIndexOf('\n', start - 1) - 1,
    });
    const newEnd = start + typed.length;
    tree?.edit(
      new Edit({
        startIndex: start,
        oldEndIndex: end,
        newEndIndex: newEnd,
        startPosition: point(start),
        oldEndPosition: point(end),
        newEndPosition: point(newEnd),
      }),
    );
    const before = tree;
    times.push(
      timed(() => {
        tree = parser.parse(newText, before);
      }),
    );
    before?.delete();
  };
  for (const place of places) {
    apply(`${text.slice(0, place)}a${text.slice(place)}`, { start: place, end: place, text: 'a' });
    apply(text, { start: place, end: place + 1, text: '' });
  }
  tree?.delete();
  return times;
}

function rowAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
