import { expect, it } from 'vitest';
import { movedRefusals } from '../../src/cli/moved-refusals.js';
import type { FormatEdit, Refusal } from '../../src/format.js';

/** The text at which each refusal begins after the edits. A refusal is marked by `!` in the text before. */
function moved(before: string, edits: readonly FormatEdit[]): string[] {
  const refusals: Refusal[] = [...before.matchAll(/!/g)].map(({ index }) => {
    return { start: index, end: index + 2, reason: 'syntax', message: '' };
  });
  const text = edits.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), before);
  return movedRefusals(before, { text, edits, refusals }).map(({ start, end }) => text.slice(start, end));
}

it('stay where nothing changes before them', () => {
  expect(moved('!a cc', [])).toEqual(['!a']);
  expect(moved('!a cc', [{ start: 3, end: 5, text: 'dddd' }])).toEqual(['!a']);
});

it('move by what changes before them', () => {
  expect(moved('bb !a', [{ start: 0, end: 2, text: 'dddd' }])).toEqual(['!a']);
  expect(
    moved('bbb cc !a', [
      { start: 0, end: 3, text: '' },
      { start: 4, end: 6, text: 'ddddd' },
    ]),
  ).toEqual(['!a']);
});

it('within a change are found again by what is written there', () => {
  expect(moved('xx !a yy', [{ start: 0, end: 8, text: 'x\n    !a yy\n' }])).toEqual(['!a']);
  expect(moved('!a !a\nyy', [{ start: 0, end: 8, text: '  !a !a\nyy' }])).toEqual(['!a', '!a']);
});

it('within a change that has nothing like them begin where it does', () => {
  expect(moved('xx !a yy', [{ start: 1, end: 8, text: 'zzzz' }])).toEqual(['zz']);
});
