import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { openView } from './documents.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are in use. */
function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

it('does not keep the texts of before, however many places are edited', () => {
  const elements = 1000;
  const line = (index: number): string =>
    `<p title="a title of some length ${index}">"a text of some length ${index}"</p>\n`;
  const body = Array.from({ length: elements }, (_, index) => line(index)).join('');
  const document = openView(body);
  const before = used();
  for (let index = 0; index < elements; index += 2) {
    const start = document.text.indexOf(`length ${index}"<`);
    document.update([{ start, end: start, text: 'x' }]);
  }
  // Five hundred texts of 80 kB would be 40 MB.
  expect(used() - before).toBeLessThan(8);
  expect(document.text.length).toBeGreaterThan(60_000);
  document.dispose();
});
