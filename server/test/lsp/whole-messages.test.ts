import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { WholeMessages } from '../../src/lsp/whole-messages.js';

/** A pipe that keeps what it gets, one entry for each time that it is written to. */
class Pipe extends Writable {
  readonly written: string[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.written.push(chunk.toString());
    done();
  }

  override _writev(chunks: { chunk: Buffer }[], done: (fault?: Error) => void): void {
    this.written.push(Buffer.concat(chunks.map(({ chunk }) => chunk)).toString());
    done();
  }
}

async function send(out: Writable, content: string): Promise<void> {
  const bytes = Buffer.from(content);
  await new Promise(done => out.write(`Content-Length: ${bytes.length}\r\n\r\n`, 'ascii', done));
  await new Promise(done => out.write(bytes, done));
}

it('writes each message in one piece', async () => {
  const pipe = new Pipe();
  const messages = new WholeMessages(pipe);
  await send(messages, '{"id":1}');
  await send(messages, '{"id":"ü"}');
  expect(pipe.written).toEqual(['Content-Length: 8\r\n\r\n{"id":1}', 'Content-Length: 11\r\n\r\n{"id":"ü"}']);
});

it('tells that nobody reads any more', async () => {
  const pipe = new Pipe();
  pipe._writev = (_, done) => done(new Error('EPIPE'));
  pipe.on('error', () => {});
  const fault = new Promise(resolve => new WholeMessages(pipe).on('error', resolve).end(Buffer.from('{}')));
  expect(await fault).toMatchObject({ message: 'EPIPE' });
});
