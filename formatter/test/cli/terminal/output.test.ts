import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { Output } from '../../../src/cli/terminal/output.js';

/** A stream that keeps what it is given, or fails with an error of the system. */
function stream(code?: string, isTTY = false): { stream: Writable & { isTTY: boolean }; pieces: string[] } {
  const pieces: string[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _, done) {
      pieces.push(chunk.toString());
      done(code === undefined ? null : Object.assign(new Error('failed'), { code }));
    },
  });
  return { stream: Object.assign(writable, { isTTY }), pieces };
}

it('writes in larger pieces, and all of it', async () => {
  const { stream: out, pieces } = stream();
  const output = new Output(out);
  for (let line = 0; line < 5000; line++) output.write(`${line}\n`);
  output.write(Buffer.from('bytes\n'));
  output.write('end\n');
  await output.flush();
  const lines = Array.from({ length: 5000 }, (_, line) => `${line}\n`);
  expect(pieces.join('')).toBe(`${lines.join('')}bytes\nend\n`);
  expect(pieces.length).toBeLessThan(10);
  expect(output.fault).toBeUndefined();
});

it('writes what nothing follows in the same turn of events', async () => {
  const { stream: out, pieces } = stream();
  new Output(out).write('line\n');
  expect(pieces).toEqual([]);
  await new Promise(resolve => setTimeout(resolve, 10));
  expect(pieces).toEqual(['line\n']);
});

it('writes to a terminal at once', () => {
  const { stream: out, pieces } = stream(undefined, true);
  new Output(out).write('line\n');
  expect(pieces).toEqual(['line\n']);
});

it('says what has kept text from being written', async () => {
  const output = new Output(stream('ENOSPC').stream);
  output.write('line\n');
  await output.flush();
  expect(output).toMatchObject({ closed: true, fault: { code: 'ENOSPC' } });
});

it('takes it for no fault that nobody reads any more', async () => {
  const { stream: out, pieces } = stream('EPIPE');
  const output = new Output(out);
  output.write('line\n');
  await output.flush();
  output.write('more\n');
  await output.flush();
  expect(output.closed).toBe(true);
  expect(output.fault).toBeUndefined();
  expect(pieces).toEqual(['line\n']);
});
