import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.js';
import { Output } from '../../src/cli/terminal/output.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function watched(isWanted = true): { progress: Progress; shown: string[] } {
  const shown: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      shown.push(chunk.toString());
      done();
    },
  });
  const terminal = Object.assign(stream, { isTTY: true });
  return { progress: new Progress(new Output(terminal), isWanted), shown };
}

it('shows after a second how far a run is, and again now and then', () => {
  const { progress, shown } = watched();
  for (let done = 1; done <= 150; done++) {
    vi.advanceTimersByTime(10);
    progress.show(done, 300);
  }
  expect(shown[0]).toBe('\r\u{1b}[2K100 of 300 files…');
  expect(shown).toHaveLength(6);
});

it('is gone before anything else is printed', () => {
  const { progress, shown } = watched();
  progress.clear();
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(2000);
  progress.show(1, 2);
  progress.clear();
  progress.clear();
  expect(shown.slice(1)).toEqual(['\r\u{1b}[2K']);
});

it('is not shown where nobody watches', () => {
  const { progress, shown } = watched(false);
  vi.advanceTimersByTime(2000);
  progress.show(1, 2);
  expect(shown).toEqual([]);
});
