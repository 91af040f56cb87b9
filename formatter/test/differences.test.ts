import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted } from './format-view.js';

const page = readFileSync(new URL('../DIFFERENCES.md', import.meta.url), 'utf8');

/** The examples of the page: what there is, what leptosfmt makes of it, and what this makes of it. */
const EXAMPLES = [
  ...page.matchAll(
    /```rust before\n([\s\S]*?)\n```\n```rust leptosfmt\n([\s\S]*?)\n```\n```rust leptos-format\n([\s\S]*?)\n```/g,
  ),
].map(([, before = '', leptosfmt = '', ours = '']) => ({ before, leptosfmt, ours }));

test.each(EXAMPLES)('$before', ({ before, leptosfmt, ours }) => {
  expect(unindented(formatted(`fn f() {\n${indented(before)}\n}\n`))).toBe(ours);
  expect(ours).not.toBe(leptosfmt);
});

test('every example has its three parts', () => {
  expect(EXAMPLES.length).toBeGreaterThan(20);
  expect(page.match(/^```rust/gm)).toHaveLength(EXAMPLES.length * 3);
});

/** As in the body of a function. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function unindented(text: string): string {
  return text.split('\n').slice(1, -2).join('\n').replace(/^ {4}/gm, '');
}
