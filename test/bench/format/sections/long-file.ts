import { interleave, median, percentile } from '../../stats.js';
import { atMost, type Row, type Table } from '../../table.js';
import { BUDGETS } from '../budgets.js';
import { shareOfTime } from '../profile.js';
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
  const promise = (median(all) - median(none)) / median(all);
  const comparing = shareOfTime(
    () => {
      for (let round = 0; round < rounds * 10; round++) formatter.format(written);
    },
    source => source.includes('/formatter/src/promise/'),
  );
  return {
    title: `Formatting ${LINES} lines in process`,
    columns: ['p50', 'p95'],
    rows: [
      timesRow('every view changes', all),
      timesRow('one view changes', one),
      timesRow('no view changes', none),
      {
        name: 'the promise: share of the time that a changed view takes beyond an unchanged one',
        unit: '',
        values: [promise],
        budget: atMost(BUDGETS.promiseShare, promise),
      },
      { name: '  of it, comparing (the rest is the second parse and print)', unit: '', values: [comparing] },
    ],
  };
}

function timesRow(name: string, times: readonly number[]): Row {
  const p50 = median(times);
  return { name, unit: 'ms', values: [p50, percentile(times, 95)], budget: atMost(BUDGETS.longFile, p50) };
}
