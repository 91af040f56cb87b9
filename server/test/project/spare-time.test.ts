import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { SpareTime } from '../../src/project/index/time-slices.js';

/** Works for some milliseconds in steps, and tells how many of them are done. */
function workIn(time: SpareTime, steps: number): { done: number } {
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

it('rests as long as others are at work, and goes on then', async () => {
  let isBusy = true;
  const work = workIn(
    new SpareTime(
      () => false,
      () => isBusy,
    ),
    5,
  );
  await sleep(400);
  expect(work.done).toBe(0);
  isBusy = false;
  await expect.poll(() => work.done).toBe(5);
});

it('goes on at once when somebody waits for it', async () => {
  let isWanted = false;
  const work = workIn(
    new SpareTime(
      () => isWanted,
      () => true,
    ),
    5,
  );
  await sleep(100);
  expect(work.done).toBe(0);
  isWanted = true;
  await expect.poll(() => work.done).toBe(5);
});
