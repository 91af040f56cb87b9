import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mayHold, wordFilterOf } from '../../../src/project/index/word-filter.js';

const FILE = readFileSync(fileURLToPath(new URL('../../../src/project/index/word-filter.ts', import.meta.url)), 'utf8');

it('never misses a word', () => {
  const filter = wordFilterOf(FILE);
  for (const word of FILE.match(/\w+/g) ?? []) expect(mayHold(filter, word), word).toBe(true);
});

it('rules out nearly all words that are not there', () => {
  const filter = wordFilterOf(FILE);
  const others = Array.from({ length: 1000 }, (_, index) => `Component${index}`);
  expect(others.filter(word => mayHold(filter, word)).length).toBeLessThan(100);
});

it('is text without control characters', () => {
  expect([...wordFilterOf(FILE)].every(byte => byte >= 64 && byte < 128)).toBe(true);
  expect(wordFilterOf('').length).toBeGreaterThan(0);
});

describe.each([
  ['a class', 'class="btn btn-primary"', 'btn-primary'],
  ['a class with signs of its own', 'class="md:w-1/2"', 'md:w-1/2'],
  ['a raw name', 'fn r#type_of() {}', 'type_of'],
  ['a word behind an escape', '"\\nbutton"', 'button'],
  ['a word behind a number in an escape', '"\\x20button"', 'button'],
  ['a name in another alphabet', 'fn Größenwahn() {}', 'Größenwahn'],
  ['a short name', 'fn ab() {}', 'ab'],
  ['a word at the end', 'use other', 'other'],
])('%s', (_, text, word) => {
  it('is found', () => expect(mayHold(wordFilterOf(text), word)).toBe(true));
});

it.each([
  ['another word', 'fn button() {}', 'widget'],
  ['a part of a word', 'fn buttons() {}', 'button'],
  ['one word of two', 'class="btn"', 'btn-primary'],
])('%s is not', (_, text, word) => {
  expect(mayHold(wordFilterOf(text), word)).toBe(false);
});
