import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** How long work in the background may hold up a request, in milliseconds. */
const SLICE_MS = 5;

/** How long what nobody waits for may hold up a request, and how long it rests then, in milliseconds. */
const SPARE_MS = 2;
const REST_MS = 50;

/** How many turns of the event loop a request takes from its arrival to its answer. */
const TURNS = 4;

/** Work in steps of its own that lets requests be answered in between. */
export class TimeSlice {
  private end = performance.now() + SLICE_MS;

  /** To be awaited between two steps: it takes time only where the slice is used up. */
  async pause(): Promise<void> {
    if (performance.now() < this.end) return;
    await nextTurns();
    this.end = performance.now() + SLICE_MS;
  }
}

/** As `TimeSlice`, for what nobody waits for yet: most of the time is left to others. */
export class SpareTime {
  private end = performance.now() + SPARE_MS;

  /**
   * @param isWanted Asked again and again whether somebody waits by now: then it goes on as fast as it can.
   * @param isBusy Whether others are at work, until whose end it rests otherwise.
   */
  constructor(
    private readonly isWanted: () => boolean,
    private readonly isBusy: () => boolean,
  ) {}

  /** To be awaited between two steps. */
  async pause(): Promise<void> {
    if (performance.now() < this.end) return;
    if (this.isWanted()) await nextTurns();
    else await this.rest();
    this.end = performance.now() + (this.isWanted() ? SLICE_MS : SPARE_MS);
  }

  private async rest(): Promise<void> {
    do await sleep(REST_MS);
    while (this.isBusy() && !this.isWanted());
  }
}

/**
 * Does something with each element, and lets requests be answered in between.
 *
 * @param isWanted Asked between two slices; where it says no, the rest is left undone.
 * @param onSlice Called after each slice with the number of elements done.
 */
export async function inSlices<T>(
  elements: Iterable<T>,
  work: (element: T) => void,
  isWanted: () => boolean = () => true,
  onSlice: (done: number) => void = () => undefined,
): Promise<void> {
  let done = 0;
  let end = performance.now() + SLICE_MS;
  for (const element of elements) {
    work(element);
    done += 1;
    if (performance.now() < end) continue;
    onSlice(done);
    await nextTurns();
    if (!isWanted()) return;
    end = performance.now() + SLICE_MS;
  }
  onSlice(done);
}

async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await setImmediate();
}
