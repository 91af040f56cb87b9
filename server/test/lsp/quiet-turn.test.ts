import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inQuietSlices } from '../../src/lsp/quiet-turn.js';
import type { Steps } from '../../src/steps.js';

/** Works for some milliseconds, in steps of a part of one. */
function* work(milliseconds: number): Steps<string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return 'done';
}

describe('work in quiet slices', () => {
  it('comes to its result, and lets others have their turns', async () => {
    let isDone = false;
    const result = inQuietSlices(work(40), () => true).finally(() => {
      isDone = true;
    });
    let turns = 0;
    for (; !isDone; turns++) await setImmediate();
    expect(await result).toBe('done');
    expect(turns).toBeGreaterThan(10);
  });

  it('is left undone where nobody wants it any more', async () => {
    let asked = 0;
    expect(await inQuietSlices(work(10_000), () => ++asked < 3)).toBeUndefined();
    expect(asked).toBe(3);
  });

  it('needs no turn where it is short', async () => {
    expect(await inQuietSlices(work(0), () => false)).toBe('done');
  });
});
