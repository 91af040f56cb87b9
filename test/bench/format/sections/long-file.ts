import { interleave, median, percentile } from '../../stats.js';
import { atMost, type Row, type Table } from '../../table.js';
import { BUDGETS } from '../budgets.js';
import { promiseRows } from '../promise-share.js';
import { longFile, withOneChange } from '../texts.js';
import type { Context } from './context.js';

const LINES = 3000;

/** Formatting a long file in a running process, as on every save; and what of it is the promise. */
export function longFileSection({ formatter, rounds }: Context): Table {
  const written = longFile(LINES);
  const clean = formatter.format(written).text;
  const texts = [written, clean, withOneChange(clean)];
  const [all = [], none = [], one = []] = interleave(
    rounds * 10,
    ...texts.map(text => () => void formatter.format(text)),
  );
  return {
    title: `Formatting ${LINES} lines in process`,
    columns: ['p50', 'p95'],
    rows: [
      timesRow('every view changes', all),
      timesRow('one view changes', one),
      timesRow('no view changes', none),
      ...promiseRows(formatter, [written], rounds * 10),
    ],
  };
}

function timesRow(name: string, times: readonly number[]): Row {
  const p50 = median(times);
  return { name, unit: 'ms', values: [p50, percentile(times, 95)], budget: atMost(BUDGETS.longFile, p50) };
}
