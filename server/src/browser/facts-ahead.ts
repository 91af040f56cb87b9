/** Has nothing read by others, in place of `project/index/facts-ahead.ts`: the server is in a browser's worker itself. */
export class FactsAhead {
  start(): void {
    // Whoever asks reads all of it.
  }

  take(): undefined {
    return undefined;
  }

  stop(): void {
    // Nothing has begun.
  }
}
