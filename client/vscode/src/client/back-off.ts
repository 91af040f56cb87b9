/** How often a server may stop by itself within `PERIOD` before nobody starts it again. */
const MOST_STOPS = 5;

/** In milliseconds. */
const PERIOD = 180_000;

/** In milliseconds; doubled each time. */
const FIRST_DELAY = 250;

/** Decides when a server that has stopped by itself is started again. */
export class BackOff {
  private stops: number[] = [];

  /**
   * @param now When the server stopped, in milliseconds.
   * @returns How long to wait, in milliseconds; undefined where it has stopped too often to try again.
   */
  afterStop(now: number): number | undefined {
    this.stops = [...this.stops.filter(stop => now - stop < PERIOD), now];
    const count = this.stops.length;
    return count >= MOST_STOPS ? undefined : FIRST_DELAY * 2 ** (count - 1);
  }

  /** Somebody wants it to be tried again. */
  reset(): void {
    this.stops = [];
  }
}
