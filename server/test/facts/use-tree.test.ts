import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import { importsOf } from './snippet.js';

test.each([
  ['use a;', ['a = a']],
  ['use a::b::c;', ['a::b::c = c']],
  ['use a::{b, c as d, e::{f, g::*}, self};', ['a::b = b', 'a::c = d', 'a::e::f = f', 'a::e::g = *', 'a = a']],
  ['use a::{self as b};', ['a = b']],
  ['use crate::a::*;', ['crate::a = *']],
  ['use super::super::a;', ['super::super::a = a']],
  ['use self::a;', ['self::a = a']],
  ['use ::a::b;', ['::a::b = b']],
  ['use a::B as _;', ['a::B = _']],
  ['use r#type::r#fn as r#use;', ['type::fn = use']],
  ['use {a, b::c};', ['a = a', 'b::c = c']],
  ['use a :: b // why\n :: /* where */ c ;', ['a::b::c = c']],
  ['use größe::日本;', ['größe::日本 = 日本']],
  ['use a::{};', []],
  ['use a::{b,, c};', ['a::b = b', 'a::c = c']],
  ['use a::{b c, d};', ['a::b = b', 'a::d = d']],
  ['use a::{b::, c};', ['a::c = c']],
  ['use a as ;', ['a = a']],
  ['use ;', []],
])('%s', (text, imports) => {
  expect(importsOf(text)).toEqual(imports);
});

test('each name tells where it is written, and the whole of its use', () => {
  const text = '#[rustfmt::skip]\npub(crate) use a::{b::c, d as e};\nfn f() {}';
  const { imports } = readFacts(text).scope;
  expect(imports.map(({ start, end }) => text.slice(start, end))).toEqual(['b::c', 'd as e']);
  expect(imports.map(({ useStart, useEnd }) => text.slice(useStart, useEnd))).toEqual(
    Array(2).fill('#[rustfmt::skip]\npub(crate) use a::{b::c, d as e};'),
  );
  expect(imports.map(({ visibility }) => visibility)).toEqual(['crate', 'crate']);
});
