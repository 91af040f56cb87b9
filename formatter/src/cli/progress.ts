import type { Output } from './terminal/output.js';

/** A run that takes longer shows how far it is. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;

const CLEAR_LINE = '\r\u{1b}[2K';

/** A line on the terminal that says how far a run is. It is gone when anything else is printed. */
export class Progress {
  private next: number;
  private isShown = false;

  constructor(
    private readonly err: Output,
    /** Whether there is a terminal that can clear a line, and somebody who wants to see it. */
    private readonly isWanted: boolean,
  ) {
    // `performance` takes milliseconds to load, so nobody asks it in vain.
    this.next = isWanted ? performance.now() + PATIENCE_MS : Number.POSITIVE_INFINITY;
  }

  /** To be called often. Shows the state now and then. */
  show(done: number, total: number): void {
    if (!this.isWanted || performance.now() < this.next) return;
    this.next = performance.now() + INTERVAL_MS;
    this.isShown = true;
    this.err.write(`${CLEAR_LINE}${done} of ${total} files…`);
  }

  /** To be called before anything else is printed. */
  clear(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.err.write(CLEAR_LINE);
  }
}
