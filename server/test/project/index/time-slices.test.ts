import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inSlices, TimeSlice } from '../../../src/project/index/time-slices.js';

/** Keeps the processor busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** How often others have their turn while something is done. */
async function turnsDuring(doing: Promise<void>): Promise<number> {
  let isDone = false;
  let turns = 0;
  const done = doing.then(() => {
    isDone = true;
  });
  for (; !isDone; turns++) await setImmediate();
  await done;
  return turns;
}

it('lets others have their turn between elements', async () => {
  const elements = Array.from({ length: 50 }, (_, index) => index);
  expect(await turnsDuring(inSlices(elements, () => work(1)))).toBeGreaterThan(3);
});

it('lets others have their turn between steps', async () => {
  const steps = async (): Promise<void> => {
    const slice = new TimeSlice();
    for (let step = 0; step < 50; step++) {
      await slice.pause();
      work(1);
    }
  };
  expect(await turnsDuring(steps())).toBeGreaterThan(3);
});
