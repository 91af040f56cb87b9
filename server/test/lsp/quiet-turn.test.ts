import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Answers } from '../../src/lsp/answers.js';
import { inQuietSlices, QuietTurn } from '../../src/lsp/quiet-turn.js';
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
    const result = inQuietSlices(work(40), () => true, new Answers()).finally(() => {
      isDone = true;
    });
    let turns = 0;
    for (; !isDone; turns++) await setImmediate();
    expect(await result).toBe('done');
    expect(turns).toBeGreaterThan(10);
  });

  it('rests while somebody reads an answer, but not for ever', async () => {
    const answers = new Answers();
    // Answers come one after the other here, so that each pause takes as long as it may.
    Object.defineProperty(answers, 'isBeingRead', { value: true });
    let pauses = 0;
    const began = performance.now();
    const isWanted = (): boolean => ++pauses < 6;
    expect(await inQuietSlices(work(10_000), isWanted, answers)).toBeUndefined();
    const slices = 6 * 2;
    expect(performance.now() - began - slices).toBeGreaterThan(90);
  });

  it('is left undone where nobody wants it any more', async () => {
    let asked = 0;
    expect(await inQuietSlices(work(10_000), () => ++asked < 3, new Answers())).toBeUndefined();
    expect(asked).toBe(3);
  });

  it('needs no turn where it is short', async () => {
    expect(await inQuietSlices(work(0), () => false, new Answers())).toBe('done');
  });
});

/** Keeps this processor busy for some milliseconds. */
function beBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('a quiet turn', () => {
  it('comes once for a burst, and for each key', async () => {
    const acted: string[] = [];
    const turn = new QuietTurn(key => acted.push(key), new Answers());
    for (const key of ['a', 'b', 'a', 'a']) {
      turn.ask(key);
      await setImmediate();
    }
    expect(acted).toEqual([]);
    await sleep(50);
    expect(acted.sort()).toEqual(['a', 'b']);
  });

  it('leaves the processor to others until then', async () => {
    const turn = new QuietTurn(() => undefined, new Answers());
    const before = process.cpuUsage();
    turn.ask('a');
    // Asked again and again, it would take all of that time if it went round and round.
    for (let times = 0; times < 30; times++) {
      await sleep(1);
      turn.ask('a');
    }
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(25);
  });

  it('comes after what is answered meanwhile, but comes', async () => {
    const acted: number[] = [];
    const began = performance.now();
    const turn = new QuietTurn(() => acted.push(performance.now() - began), new Answers());
    turn.ask('a');
    // It is never quiet here. Counted in turns, as each takes longer where others are busy on the machine.
    for (let turns = 0; turns < 30; turns++) {
      beBusy(2);
      await setImmediate();
    }
    expect(acted).toHaveLength(1);
    expect(acted[0]).toBeGreaterThan(15);
  });

  it('comes when an answer is read', async () => {
    const answers = new Answers();
    const acted: number[] = [];
    const turn = new QuietTurn(() => acted.push(performance.now()), answers);
    turn.ask('a');
    const end = performance.now() + 8;
    while (performance.now() < end) {
      await setImmediate();
      answers.given();
    }
    expect(acted).toEqual([]);
    await expect.poll(() => acted).toHaveLength(1);
  });

  it('does not come for what was taken back', async () => {
    const acted: string[] = [];
    const turn = new QuietTurn(key => acted.push(key), new Answers());
    turn.ask('a');
    turn.ask('b');
    turn.cancel('a');
    await sleep(50);
    expect(acted).toEqual(['b']);
  });
});
