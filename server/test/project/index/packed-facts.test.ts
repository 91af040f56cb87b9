import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { PackedFacts, packed } from '../../../src/project/index/packed-facts.js';

const FACTS = readFacts(
  'use größe::*;\n/// 🦀\n#[component]\npub fn Größe(\n    名前: String,\n) -> impl IntoView {}\n',
);
const OTHERS = readFacts('fn other() {}');

it('comes out as it went in, as the same object each time', () => {
  const bytes = packed(FACTS);
  expect(bytes.includes('\n')).toBe(false);
  const facts = new PackedFacts(bytes, () => OTHERS);
  expect(facts.get()).toEqual(FACTS);
  expect(facts.get()).toBe(facts.get());
});

it.each([
  ['a changed letter', (bytes: Buffer) => bytes.fill('x', 40, 41)],
  ['a lost end', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['nothing', (bytes: Buffer) => bytes.subarray(0, 0)],
])('is read again where it has %s', (_, damage) => {
  const facts = new PackedFacts(damage(packed(FACTS)), () => OTHERS);
  expect(facts.get()).toBe(OTHERS);
  expect(new PackedFacts(damage(packed(FACTS)), () => undefined).get()).toBeUndefined();
});
