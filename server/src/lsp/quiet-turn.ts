import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Steps } from '../steps.js';
import type { Answers } from './answers.js';

/**
 * How many turns of the event loop must pass. Two are enough for what waits in the queue; the others let the answer to
 * a request that came along with a change be written first, which takes the connection a few turns.
 */
const QUIET_TURNS = 6;

/**
 * How long nothing must have come, in milliseconds: editors send a change and what they ask about it one after the
 * other. Turns that take longer are turns in which somebody was answered, who is to read the answer first.
 */
const QUIET_MS = 1;

/** How long others may be served first, in milliseconds. */
const PATIENCE_MS = 20;

/** How long what can wait may hold up a request that comes meanwhile, in milliseconds. */
const SLICE_MS = 2;

/** Done when what is being answered has been written. */
export async function quietTurns(): Promise<void> {
  for (let turn = 0; turn < QUIET_TURNS; turn++) await nextTurn();
}

/**
 * Does work in steps, between which a request is answered as a whole, from its arrival until its answer is read.
 *
 * @param isWanted Asked after each pause; where it says no, the rest is left undone.
 * @param answers Those that are given in the pauses.
 * @returns The result; undefined where it was not wanted any more.
 */
export async function inQuietSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
  answers: Answers,
): Promise<Result | undefined> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await quietTurns();
    await untilRead(answers);
    if (!isWanted()) return undefined;
    end = performance.now() + SLICE_MS;
  }
}

async function untilRead(answers: Answers): Promise<void> {
  const latest = performance.now() + PATIENCE_MS;
  while (answers.isBeingRead && performance.now() < latest) await sleep(QUIET_MS);
}

/**
 * Does something for each of several keys as soon as nothing else is going on: once for a burst of messages. It sleeps
 * until then: whoever is about to ask, or to read an answer, may need this very processor for it.
 */
export class QuietTurn {
  /** Since when each key waits. */
  private readonly asked = new Map<string, number>();
  private isRunning = false;

  /** @param answers Those that are given meanwhile: they are to be read first. */
  constructor(
    private readonly act: (key: string) => void,
    private readonly answers: Answers,
  ) {}

  ask(key: string): void {
    this.asked.set(key, performance.now());
    if (!this.isRunning) void this.run();
  }

  /** Forgets what was asked for. */
  cancel(key: string): void {
    this.asked.delete(key);
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.asked.size > 0) {
      await sleep(QUIET_MS);
      const woken = performance.now();
      await quietTurns();
      const isBusy = performance.now() - woken > QUIET_MS || this.answers.isBeingRead;
      for (const [key, at] of this.asked) {
        const waited = woken - at;
        // Where it is never quiet, it must be told nevertheless.
        if (waited < QUIET_MS || (isBusy && waited < PATIENCE_MS)) continue;
        this.asked.delete(key);
        this.act(key);
      }
    }
    this.isRunning = false;
  }
}
