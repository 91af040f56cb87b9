import type { Writable } from 'node:stream';
import { codeOf } from '../../files/error-code.js';

/** Where text goes. Stays quiet once the reader has gone, as in `leptos-format | head`. */
export class Output {
  /** Whether nobody reads any more, or nothing more can be written. */
  closed = false;
  /** What kept text from being written. That the reader has gone is no fault. */
  fault: Error | undefined;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: Error) => {
      this.closed = true;
      if (codeOf(error) !== 'EPIPE') this.fault ??= error;
    });
  }

  write(text: string | Uint8Array): void {
    if (!this.closed && text.length > 0) this.stream.write(text);
  }

  /** Waits until all text has been written, or is known not to be: only then does `fault` say all. */
  async flush(): Promise<void> {
    if (this.closed) return;
    await new Promise<void>(resolve => {
      // An empty write comes after all others. Its own failure is told as an event, which may come later.
      this.stream.write('', () => setImmediate(resolve));
    });
  }
}
