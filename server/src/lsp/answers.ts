/** How long it takes until somebody has read an answer, in milliseconds: it is written, and whoever reads it is woken. */
const READING_MS = 1;

/** Who has asked for nothing that long does not type just now, in milliseconds. */
const WORKING_MS = 300;

/**
 * Knows of the answer that was given last. Whoever it is for may need this very processor to read it: what can wait
 * sleeps for so long.
 */
export class Answers {
  private latest = Number.NEGATIVE_INFINITY;

  /** An answer was given. */
  given(): void {
    this.latest = performance.now();
  }

  /** Whether somebody is at work, and will want another one soon. */
  get areAskedFor(): boolean {
    return performance.now() - this.latest < WORKING_MS;
  }

  /** Whether somebody may be reading one. */
  get isBeingRead(): boolean {
    return performance.now() - this.latest < READING_MS;
  }
}
