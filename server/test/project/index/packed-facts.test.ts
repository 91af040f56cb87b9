import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { PackedFacts, packed } from '../../../src/project/index/packed-facts.js';

const TEXT = 'use größe::*;\n/// 🦀\n#[component]\npub fn Größe(\n    名前: String,\n) -> impl IntoView {}\n';
const FACTS = readFacts(TEXT);
const OTHERS = readFacts('fn other() {}');

it('comes out as it went in, as the same object each time', () => {
  const bytes = packed(FACTS, TEXT);
  expect(bytes.includes('\n')).toBe(false);
  const facts = new PackedFacts(bytes, () => OTHERS);
  expect(facts.get()).toEqual(FACTS);
  expect(facts.get()).toBe(facts.get());
});

it('knows which words the file may hold, and when in doubt all', () => {
  const facts = new PackedFacts(packed(FACTS, TEXT), () => OTHERS);
  expect(facts.mayHold('component')).toBe(true);
  expect(facts.mayHold('island')).toBe(false);
  const damaged = new PackedFacts(packed(FACTS, TEXT).fill('@', 10, 14), () => OTHERS);
  expect(damaged.mayHold('island')).toBe(true);
});

it('keeps files apart that were packed one after the other', () => {
  const texts = Array.from({ length: 500 }, (_, index) => `pub fn function_${index}() {}\n`.repeat(1 + (index % 40)));
  const all = texts.map(text => packed(readFacts(text), text));
  expect(all.map(bytes => new PackedFacts(bytes, () => OTHERS).get())).toEqual(texts.map(readFacts));
});

it.each([
  ['a changed letter', (bytes: Buffer) => bytes.fill('x', 40, 41)],
  ['a lost end', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['nothing', (bytes: Buffer) => bytes.subarray(0, 0)],
])('is read again where it has %s', (_, damage) => {
  const facts = new PackedFacts(damage(packed(FACTS, TEXT)), () => OTHERS);
  expect(facts.get()).toBe(OTHERS);
  expect(new PackedFacts(damage(packed(FACTS, TEXT)), () => undefined).get()).toBeUndefined();
});
