import type { Writable } from 'node:stream';
import { codeOf } from '../../files/error-code.js';

/** A system call for each line takes longer than all else that is done for it. */
const BUFFERED = 16_384;

/**
 * Where text goes. A terminal gets it at once, all else in larger pieces. Stays quiet once the reader has gone, as in
 * `leptos-format | head`.
 */
export class Output {
  /** Whether nobody reads any more, or nothing more can be written. */
  closed = false;
  /** What kept text from being written. That the reader has gone is no fault. */
  fault: Error | undefined;
  private buffered = '';

  constructor(private readonly stream: Writable & { readonly isTTY?: boolean }) {
    stream.on('error', (error: Error) => {
      // The first one is the cause of all that follow.
      if (!this.closed && codeOf(error) !== 'EPIPE') this.fault = error;
      this.closed = true;
    });
  }

  write(text: string | Uint8Array): void {
    if (this.closed || text.length === 0) return;
    if (typeof text !== 'string') {
      this.release();
      this.stream.write(text);
      return;
    }
    if (this.buffered === '') setImmediate(() => this.release());
    this.buffered += text;
    if (this.stream.isTTY === true || this.buffered.length >= BUFFERED) this.release();
  }

  /** Waits until all text has been written, or is known not to be: only then does `fault` say all. */
  async flush(): Promise<void> {
    this.release();
    if (this.closed) return;
    await new Promise<void>(resolve => {
      // An empty write comes after all others. Its own failure is told as an event, which may come later.
      this.stream.write('', () => setImmediate(resolve));
    });
  }

  private release(): void {
    const text = this.buffered;
    this.buffered = '';
    if (!this.closed && text !== '') this.stream.write(text);
  }
}
