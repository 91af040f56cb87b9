import type { Formatter } from '../../../formatter/src/format.js';
import { interleave, median } from '../stats.js';
import { atMost, type Row } from '../table.js';
import { BUDGETS } from './budgets.js';
import { shareOfTime } from './profile.js';

/**
 * What of the time that formatting takes goes into making sure that nothing is lost.
 *
 * @param written Texts as they were written.
 * @param rounds How often they are formatted.
 */
export function promiseRows(formatter: Formatter, written: readonly string[], rounds: number): Row[] {
  const clean = written.map(text => formatter.format(text).text);
  const formatAll = (texts: readonly string[]) => (): void => {
    for (const text of texts) formatter.format(text);
  };
  const [all = Number.NaN, none = Number.NaN] = interleave(rounds, formatAll(written), formatAll(clean)).map(median);
  const promise = (all - none) / all;
  const comparing = shareOfTime(
    () => {
      for (let round = 0; round < rounds; round++) formatAll(written)();
    },
    source => source.includes('/formatter/src/promise/'),
  );
  return [
    {
      name: 'the promise: share of the time that text as written takes beyond formatted text',
      unit: '',
      values: [promise],
      budget: atMost(BUDGETS.promiseShare, promise),
    },
    { name: '  of it, comparing (the rest is the second parse and print)', unit: '', values: [comparing] },
  ];
}
