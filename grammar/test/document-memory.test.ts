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

it.each([
  ['texts', (index: number) => `<p>"a text of some length ${index}│"</p>`],
  ['values', (index: number) => `<p title="a value of some length ${index}│"/>`],
  ['keys', (index: number) => `<p data-key-of-some-length-${index}│="a value that fills the line a bit more"/>`],
  ['names', (index: number) => `<element-of-some-length-${index}│ title="a value that fills the line"/>`],
])('does not keep what was around %s that were edited', (_, line) => {
  const lines = Array.from({ length: 1000 }, (__, index) => `${line(index)}\n`);
  const document = openView(lines.join('').replaceAll('│', ''));
  const first = document.text.indexOf(lines[0]?.replace('│', '') ?? '');
  const before = used();
  let start = first;
  for (const [index, each] of lines.entries()) {
    const at = start + each.indexOf('│');
    // The mark is no part of the text.
    start += each.length - 1;
    if (index % 2 > 0) continue;
    document.update([{ start: at, end: at, text: 'x' }]);
    start += 1;
  }
  // Five hundred texts of 40 kB or more would be 20 MB.
  expect(used() - before).toBeLessThan(8);
  expect(document.text.length).toBeGreaterThan(35_000);
  document.dispose();
});
