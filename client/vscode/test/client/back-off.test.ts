import { expect, it } from 'vitest';
import { BackOff } from '../../src/client/back-off.js';

it('waits longer each time, and gives up in the end', () => {
  const backOff = new BackOff();
  const delays = [0, 1000, 2000, 3000, 4000].map(now => backOff.afterStop(now));
  expect(delays).toEqual([250, 500, 1000, 2000, undefined]);
});

it('forgets what was long ago', () => {
  const backOff = new BackOff();
  for (const now of [0, 1000, 2000, 3000]) backOff.afterStop(now);
  expect(backOff.afterStop(200_000)).toBe(250);
});

it('begins anew where somebody asks for it', () => {
  const backOff = new BackOff();
  for (const now of [0, 1000, 2000, 3000, 4000]) backOff.afterStop(now);
  backOff.reset();
  expect(backOff.afterStop(5000)).toBe(250);
});
