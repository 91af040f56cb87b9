import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { SpareTime } from '../../src/project/index/time-slices.js';

interface Office {
  isWanted: boolean;
  isBusy: boolean;
}

/** Works in steps of some milliseconds each, and counts those that are done. */
function workIn(office: Office, steps: number): { done: number } {
  const time = new SpareTime(
    () => office.isWanted,
    () => office.isBusy,
  );
  const work = { done: 0 };
  const run = async (): Promise<void> => {
    for (; work.done < steps; work.done++) {
      const end = performance.now() + 3;
      while (performance.now() < end);
      await time.pause();
    }
  };
  void run();
  return work;
}

it.each([
  ['others are done', { isBusy: false }],
  ['somebody waits for it', { isWanted: true }],
])('rests as long as others are at work, and goes on when %s', async (_, change) => {
  const office: Office = { isWanted: false, isBusy: true };
  const work = workIn(office, 5);
  await sleep(300);
  expect(work.done).toBe(0);
  Object.assign(office, change);
  await expect.poll(() => work.done).toBe(5);
});
