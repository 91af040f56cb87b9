import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { FactsInMemory } from '../../../src/project/index/outline.js';
import { headOf, isSound, PackedFacts, packed } from '../../../src/project/index/packed-facts.js';
import { FactsAtHand } from '../../../src/project/index/stored-facts.js';

const TEXT = 'use größe::*;\n/// 🦀\n#[component]\npub fn Größe(\n    名前: String,\n) -> impl IntoView {}\n';
const FACTS = readFacts(TEXT);

function packedFacts(bytes: Uint8Array): PackedFacts {
  return new PackedFacts(new FactsAtHand(bytes), '/lib.rs', () => expect.fail('nothing was lost'));
}

it('comes out as it went in, as the same object each time', () => {
  const bytes = packed(FACTS, TEXT);
  expect(bytes.includes('\n')).toBe(false);
  const facts = packedFacts(bytes);
  expect(facts.get()).toEqual(FACTS);
  expect(facts.get()).toBe(facts.get());
});

it('knows which words the file may hold', () => {
  const facts = packedFacts(packed(FACTS, TEXT));
  expect(facts.mayHold('component')).toBe(true);
  expect(facts.mayHold('island')).toBe(false);
});

it.each([
  ['nothing but a function', 'fn f() {}'],
  ['a module', 'mod tests { fn f() {} }'],
  ['a component', '#[component] fn Button() -> impl IntoView {}'],
  ['a component in a body', 'fn f() { use a::b; #[component] fn Button() -> impl IntoView {} }'],
  ['a macro', 'macro_rules! made { () => { fn f() {} } }'],
  ['a call of a macro', 'made!();'],
])('tells of a file with %s what it would tell in memory', (_, text) => {
  const facts = readFacts(text);
  const { outline } = packedFacts(packed(facts, text));
  expect(outline).toEqual(new FactsInMemory(facts, text).outline);
});

it('keeps files apart that were packed one after the other', () => {
  const texts = Array.from({ length: 500 }, (_, index) => `pub fn function_${index}() {}\n`.repeat(1 + (index % 40)));
  const all = texts.map(text => packed(readFacts(text), text));
  expect(all.map(bytes => packedFacts(bytes).get())).toEqual(texts.map(readFacts));
});

it.each([
  ['a changed letter', (bytes: Buffer) => bytes.fill('x', 40, 41)],
  ['a lost end', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['nothing', (bytes: Buffer) => bytes.subarray(0, 0)],
])('is not sound with %s', (_, damage) => {
  expect(isSound(packed(FACTS, TEXT))).toBe(true);
  expect(isSound(damage(packed(FACTS, TEXT)))).toBe(false);
});

it('tells of the tags alone', () => {
  const text = 'fn f() { /* ,"tags":[ */ view! { <ui::Button/> <Größe title=r#","tags":["a"]"#/> } }';
  const facts = readFacts(text);
  expect(facts.tags).toEqual(['ui::Button', 'Größe']);
  expect(packedFacts(packed(facts, text)).tags).toEqual(facts.tags);
  expect(packedFacts(packed(FACTS, TEXT)).tags).toEqual([]);
});

it('is told by its head what needs no facts', () => {
  const bytes = packed(FACTS, TEXT);
  const lost = { head: headOf(bytes), read: () => expect.fail('the facts are not needed') };
  const facts = new PackedFacts(lost, '/lib.rs', lost.read);
  expect(facts.outline).toEqual(packedFacts(bytes).outline);
  expect([facts.mayHold('component'), facts.mayHold('island')]).toEqual([true, false]);
  expect(facts.modules).toEqual([]);
});

it('is told by its head which modules there are', () => {
  const text = '#[path = "ä b.rs"]\nmod a;\nmod b { mod c; fn d() { mod e {} } }\nmod f {}\n';
  const bytes = packed(readFacts(text), text);
  const lost = { head: headOf(bytes), read: () => expect.fail('the facts are not needed') };
  expect(new PackedFacts(lost, '/lib.rs', lost.read).modules).toEqual([
    { name: 'a', path: 'ä b.rs' },
    { name: 'b', content: [{ name: 'c' }] },
    { name: 'f', content: [] },
  ]);
  expect(packedFacts(bytes).get()).toEqual(readFacts(text));
});

it.each([
  ['lost', () => undefined],
  ['damaged', (bytes: Uint8Array) => bytes.subarray(0, -3)],
])('is read again where it was %s meanwhile', (_, damage) => {
  const bytes = packed(FACTS, TEXT);
  const later = 'fn later() {}';
  const stored = { head: headOf(bytes), read: () => damage(bytes) };
  const facts = new PackedFacts(stored, '/lib.rs', path =>
    path === '/lib.rs' ? packed(readFacts(later), later) : bytes,
  );
  expect(facts.get()).toEqual(readFacts(later));
});
