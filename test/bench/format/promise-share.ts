import type { Formatter } from '../../../formatter/src/format.js';
import { atMost, type Row } from '../table.js';
import { BUDGETS } from './budgets.js';
import { type Share, sharesOfTime } from './profile.js';

/** All that is done after a view is printed: comparing, and where that does not suffice reading and printing again. */
const PROMISE: Share = source => source.endsWith('/formatter/src/call/keep-promise.ts');
const COMPARING: Share = source => source.includes('/formatter/src/promise/');

/**
 * What of the time that formatting takes goes into making sure that nothing is lost: the share of a profile's samples
 * that are in it, or in what it calls.
 *
 * @param written Texts as they were written.
 * @param rounds How often they are formatted.
 */
export function promiseRows(formatter: Formatter, written: readonly string[], rounds: number): Row[] {
  const formatAll = (): void => {
    for (const text of written) formatter.format(text);
  };
  formatAll();
  const [promise = Number.NaN, comparing = Number.NaN] = sharesOfTime(() => {
    for (let round = 0; round < rounds; round++) formatAll();
  }, [PROMISE, COMPARING]);
  return [
    {
      name: 'the promise: share of the time',
      unit: '',
      values: [promise],
      budget: atMost(BUDGETS.promiseShare, promise),
    },
    { name: '  of it, comparing (the rest is the second reading and printing)', unit: '', values: [comparing] },
  ];
}
