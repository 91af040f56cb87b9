import { ViewDocument } from 'tree-sitter-leptos';
import { BUDGETS } from '../budgets.js';
import { crates, longestWithViews, sampleApps } from '../corpora.js';
import { RUST } from '../pages/dialects.js';
import { partsFor, partsWithin, writePage } from '../pages/page.js';
import { median, timed } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import type { Context } from './context.js';
import { BREAKING_EDITS, type BreakingEdit, type EditedFile, editedFile, type Spot, undoing } from './edits.js';

/** Each place is tried so often, and its best time counts: a budget should not be missed for what other programs do. */
const TRIES = 3;

/** Below this length a broken file is parsed afresh: the longest such file is the worst. */
const FRESH_PARSE_LENGTH = 49_000;

/** What the three steps took at one place. */
type Steps = [edit: number, keystroke: number, repair: number];

/** Edits that break a file: what they cost, what the next keystroke costs, and what mending costs. */
export function breakingSection(context: Context): Table[] {
  const places = context.quick ? 3 : 12;
  const published = longestWithViews(crates()?.texts ?? [], context.quick ? 2 : 10);
  const groups: [string, readonly string[]][] = [
    ['3,000 lines', [writePage(RUST, partsFor(RUST, 3000)).text]],
    ['just under 50,000 characters', [writePage(RUST, partsWithin(RUST, FRESH_PARSE_LENGTH)).text]],
    ['the longest 3 files of the sample apps', longestWithViews(sampleApps().texts, 3)],
    [`the longest ${published.length} files of the published crates`, published],
  ];
  return groups
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => {
      const files = texts.map(text => editedFile(context, text, places));
      return {
        title: `Breaking edits: ${name} (median and worst place, best of ${TRIES})`,
        columns: ['edit', 'worst', 'next key', 'worst', 'repair', 'worst'],
        rows: BREAKING_EDITS.map(edit => rowOf(context, edit, files)),
      };
    });
}

function rowOf({ parsers }: Context, edit: BreakingEdit, files: readonly EditedFile[]): Row {
  const measured = files.flatMap(({ text, spots }) => {
    const document = ViewDocument.open(parsers, text);
    try {
      return spots.map(spot => bestOf(document, edit, spot));
    } finally {
      document.dispose();
    }
  });
  const steps = [0, 1, 2].map(step => measured.map(times => times[step] ?? Number.NaN));
  const worst = Math.max(...steps.flat());
  const values = steps.flatMap(times => [median(times), Math.max(...times)]);
  return { name: edit.name, unit: 'ms', values, budget: atMost(BUDGETS.edit, worst) };
}

function bestOf(document: ViewDocument, edit: BreakingEdit, spot: Spot): Steps {
  const best: Steps = [Infinity, Infinity, Infinity];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    oneRound(document, edit, spot).forEach((time, step) => {
      best[step] = Math.min(best[step] ?? Infinity, time);
    });
  }
  return best;
}

function oneRound(document: ViewDocument, edit: BreakingEdit, spot: Spot): Steps {
  const before = document.text;
  const breaking = edit.at(spot);
  const behind = breaking.start + breaking.text.length;
  const repair = undoing(breaking, before, 'x');
  return [
    timed(() => document.update([breaking])),
    timed(() => document.update([{ start: behind, end: behind, text: 'x' }])),
    timed(() => document.update([repair])),
  ];
}
