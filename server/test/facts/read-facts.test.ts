import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';

const DEPTH = 10_000;

describe('nesting without an end', () => {
  test.each([
    ['modules', 'mod a { ', '} '],
    ['functions', 'fn a() { ', '} '],
    ['blocks', 'fn f() { { use a; ', '} } '],
    ['parentheses', '(', ')'],
    ['types', 'type A = B<', '>; '],
    ['imports', 'use a::{', '}'],
    ['elements', 'view! { <A>', '</A> }'],
    ['cfg_if', 'cfg_if! { if #[cfg(a)] { ', '} } '],
    ['foreign items', 'extern "C" { ', '} '],
    ['comments', '/* ', '*/ '],
  ])('%s', (_, open, close) => {
    for (const text of [open.repeat(DEPTH) + close.repeat(DEPTH), open.repeat(DEPTH), close.repeat(DEPTH)]) {
      const { scope } = readFacts(`${text}\nfn last() {}\n`);
      expect(scope.end).toBe(text.length + '\nfn last() {}\n'.length);
    }
    expect(readFacts(`${open.repeat(DEPTH)}${close.repeat(DEPTH)}; fn last() {}`).scope.items.at(-1)?.name).toBe(
      'last',
    );
  });
});

test('a large generated file is read in no time, on one line as well', () => {
  const line = 'pub const NAME: u32 = 0x10; pub struct Generated { pub a: [u8; 4], pub b: Option<Box<u8>> } use a::b; ';
  for (const separator of ['\n', '']) {
    const text = (line + separator).repeat(12_000);
    const start = performance.now();
    expect(readFacts(text).scope.items).toHaveLength(24_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  }
});

test.each(['#[a] ', '/// a\n', 'async ', 'const ', 'view! { <A ', '<!-- ', '"', "'", 'use a::', 'fn a<', 'pub('])(
  'what only begins, over and over, costs no more than its length: %s',
  beginning => {
    const start = performance.now();
    for (const text of [beginning.repeat(20_000), `view! { ${beginning.repeat(20_000)} }`]) readFacts(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

test('what is read can be kept as JSON', () => {
  const facts = readFacts('use a::*;\n#[component]\npub fn A(b: u8) { use c; view! { <B/> } }\nmod d { enum E { F } }');
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});
