import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ViewDocument } from 'tree-sitter-leptos';
import { BUDGETS } from '../budgets.js';
import { wallTime } from '../commands.js';
import { Editor } from '../editor.js';
import { RUST } from '../pages/dialects.js';
import { type Page, partsFor, writePage } from '../pages/page.js';
import { interleave, median, spread } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import type { Context } from './context.js';
import { keystrokes, type Typist } from './typing.js';

const FACTORS = [1, 4, 16] as const;
const LINES = 800;

/** How the time grows with the text: it may do so in proportion. */
export async function growthSection(context: Context): Promise<Table> {
  const { parsers, quick } = context;
  const parts = partsFor(RUST, LINES);
  const pages = FACTORS.map(factor => writePage(RUST, parts * factor));
  const rounds = quick ? 3 : 9;
  const medians = (task: (page: Page) => void): number[] =>
    interleave(rounds, ...pages.map(page => () => task(page))).map(median);
  return {
    title: `Growth: ${pages.map(({ lines }) => lines).join(', ')} lines (medians)`,
    columns: [...FACTORS.map(factor => `${factor}×`), '4× / 1×', '16× / 1×'],
    rows: [
      rowOf(
        'parse',
        medians(({ text }) => parsers.rust_leptos.parse(text)?.delete()),
      ),
      rowOf(
        'open: parse and read the views',
        medians(({ text }) => ViewDocument.open(parsers, text).dispose()),
      ),
      rowOf(
        'edit: one letter in text',
        pages.map(page => median(editTimes(context, page))),
      ),
      rowOf('keystroke, then completion, by the server', await completionTimes(context, pages)),
      rowOf('leptos-check, beyond what an empty file takes', checkTimes(context, pages, rounds)),
    ],
  };
}

function rowOf(name: string, times: readonly number[]): Row {
  const [once = Number.NaN, four = Number.NaN, sixteen = Number.NaN] = times;
  const ratio = sixteen / once;
  return {
    name,
    unit: 'ms',
    values: [...times, four / once, ratio],
    budget: atMost(16 * BUDGETS.growth, ratio, `≤ 16 × ${BUDGETS.growth}`),
  };
}

function editTimes({ parsers, quick }: Context, { text, words }: Page): number[] {
  const document = ViewDocument.open(parsers, text);
  const times = spread(words, quick ? 10 : 60).flatMap(place => [
    ...interleave(1, () => document.update([{ start: place, end: place, text: 'a' }])).flat(),
    ...interleave(1, () => document.update([{ start: place, end: place + 1, text: '' }])).flat(),
  ]);
  document.dispose();
  return times;
}

async function completionTimes({ commands, quick, folder }: Context, pages: readonly Page[]): Promise<number[]> {
  const medians: number[] = [];
  for (const { text, content } of pages) {
    const editor = await Editor.open(commands.server, join(folder, 'grown.rs'), RUST.languageId, text);
    await editor.diagnostics();
    const typist: Typist = { editor, times: [] };
    for (const place of spread(content, quick ? 5 : 40)) await keystrokes(typist, place);
    editor.client.stop();
    medians.push(median(typist.times));
  }
  return medians;
}

function checkTimes({ commands, folder }: Context, pages: readonly Page[], rounds: number): number[] {
  const texts = ['fn main() { view! { <p/> }; }\n', ...pages.map(({ text }) => text)];
  const paths = texts.map((text, index) => {
    const path = join(folder, `grown-${index}.rs`);
    writeFileSync(path, text);
    return path;
  });
  const runs = paths.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    paths.forEach((path, index) => {
      runs[index]?.push(wallTime([...commands.check, path]));
    });
  }
  const [empty = Number.NaN, ...times] = runs.map(median);
  return times.map(time => time - empty);
}
