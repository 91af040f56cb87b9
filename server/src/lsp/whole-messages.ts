import { Writable } from 'node:stream';

/**
 * Hands messages on in one piece each: the connection writes a header and its content one after the other, and whoever
 * reads would be woken twice, before there is anything to read.
 */
export class WholeMessages extends Writable {
  private header = '';

  constructor(private readonly out: Writable) {
    super({ decodeStrings: false });
  }

  /** @param chunk A header is text, a content is bytes, as the connection writes them. */
  override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: (fault?: Error | null) => void): void {
    if (typeof chunk === 'string') {
      this.header += chunk;
      done();
      return;
    }
    this.out.cork();
    this.out.write(this.header);
    this.out.write(chunk, done);
    this.out.uncork();
    this.header = '';
  }
}
