import { interleave, median } from '../../stats.js';
import { atMost, type Row, type Table } from '../../table.js';
import { BUDGETS } from '../budgets.js';
import { asOneView, longFile } from '../texts.js';
import type { Context } from './context.js';

const FACTORS = [1, 4, 16] as const;
const LINES = 800;

/** How the time grows with the text, in many views and in a single one: it may do so in proportion. */
export function growthSection({ formatter, rounds }: Context): Table {
  const many = FACTORS.map(factor => longFile(LINES * factor));
  const single = many.map(asOneView);
  const row = (name: string, texts: readonly string[]): Row => {
    const times = interleave(rounds, ...texts.map(text => () => void formatter.format(text))).map(median);
    const [once = Number.NaN, four = Number.NaN, sixteen = Number.NaN] = times;
    const ratio = sixteen / once;
    const budget = atMost(16 * BUDGETS.growth, ratio, `≤ 16 × ${BUDGETS.growth}`);
    return { name, unit: 'ms', values: [...times, four / once, ratio], budget };
  };
  return {
    title: `Growth from ${LINES} lines (medians)`,
    columns: [...FACTORS.map(factor => `${factor}×`), '4× / 1×', '16× / 1×'],
    rows: [row('many views', many), row('one view', single)],
  };
}
