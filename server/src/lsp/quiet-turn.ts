import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../steps.js';

/**
 * How many turns of the event loop must pass. Two are enough for what waits in the queue; the others let the answer to
 * a request that came along with a change be written first, which takes the connection a few turns.
 */
const QUIET_TURNS = 6;

/**
 * How long nobody must have asked again, in milliseconds: editors send a change and what they ask about it one after the
 * other, and on a busy machine there are more turns in between.
 */
const QUIET_MS = 1;

/** How long what can wait may hold up a request that comes meanwhile, in milliseconds. */
const SLICE_MS = 2;

/**
 * Does work in steps, between which a request is answered as a whole, from its arrival to its answer.
 *
 * @param isWanted Asked after each pause; where it says no, the rest is left undone.
 * @returns The result; undefined where it was not wanted any more.
 */
export async function inQuietSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    for (let turn = 0; turn < QUIET_TURNS; turn++) await nextTurn();
    if (!isWanted()) return undefined;
    end = performance.now() + SLICE_MS;
  }
}

/**
 * Does something for each of several keys as soon as nobody has asked for it again for a few turns of the event loop:
 * without a delay, but once for a burst of messages.
 */
export class QuietTurn {
  private readonly asked = new Map<string, { readonly turn: number; readonly at: number }>();
  private turn = 0;
  private running = false;

  constructor(private readonly act: (key: string) => void) {}

  ask(key: string): void {
    this.asked.set(key, { turn: this.turn, at: performance.now() });
    if (this.running) return;
    this.running = true;
    setImmediate(() => this.next());
  }

  /** Forgets what was asked for. */
  cancel(key: string): void {
    this.asked.delete(key);
  }

  private next(): void {
    this.turn++;
    const now = performance.now();
    for (const [key, { turn, at }] of this.asked) {
      if (this.turn - turn < QUIET_TURNS || now - at < QUIET_MS) continue;
      this.asked.delete(key);
      this.act(key);
    }
    this.running = this.asked.size > 0;
    if (this.running) setImmediate(() => this.next());
  }
}
