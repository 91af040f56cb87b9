import { expect, test } from 'vitest';
import { readFields } from '../../src/facts/read-fields.js';
import { item } from './snippet.js';

test('the fields of a struct are told', () => {
  const text = `use a;
/// Docs.
#[derive(Clone)]
pub(crate) struct Todo<T: A<B>> where T: C {
    /// What.
    pub title: Vec<HashMap<A, B>>,
    #[serde(default)]
    r#type: T, // last
}`;
  expect(readFields(text, item(text, 'Todo'))).toEqual([
    { name: 'title', nameStart: text.indexOf('title'), type: 'Vec<HashMap<A, B>>', docs: 'What.' },
    { name: 'type', nameStart: text.indexOf('type'), type: 'T' },
  ]);
});

test.each(['struct A;', 'struct A(u8);', 'enum A { B { c: u8 } }', 'struct A', 'fn A() {}'])('%s has none', text => {
  expect(readFields(text, item(text, 'A'))).toEqual([]);
});
