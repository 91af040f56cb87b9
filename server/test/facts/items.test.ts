import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import { asPath, importsOf, item, itemsOf } from './snippet.js';

test('every kind of item is told with its name', () => {
  const text = `
    extern crate alloc;
    extern crate core as heart;
    mod file;
    mod inline {}
    pub struct Fields { a: i32 }
    union Bits { a: u8, b: i8 }
    enum Choice { A, B(u8), C { d: u8 } = 3 }
    trait Shape: Sized { fn area(&self) -> f64; }
    type Alias<T> = Vec<T>;
    const LIMIT: usize = { 3 };
    static mut COUNT: [u8; 2] = [0; 2];
    const _: () = ();
    async unsafe extern "C" fn run() {}
    const fn fixed() -> u8 { 1 }
    macro_rules! shout { () => { fn hidden() {} } }
    impl Shape for Fields { fn area(&self) -> f64 { 0.0 } }
    extern "C" { fn foreign(); static ERRNO: i32; }
  `;
  expect(itemsOf(text)).toEqual([
    'extern crate alloc',
    'extern crate heart',
    'mod file',
    'mod inline',
    'struct Fields',
    'union Bits',
    'enum Choice',
    'trait Shape',
    'type Alias',
    'const LIMIT',
    'static COUNT',
    'fn run',
    'fn fixed',
    'macro shout',
    'fn foreign',
    'static ERRNO',
  ]);
  expect(item(text, 'heart').original).toBe('core');
  expect(item(text, 'Choice').variants).toEqual(['A', 'B', 'C']);
});

test('variants with named fields are told, as they are no values', () => {
  expect(item('enum E { A, B(u8), #[x] C { d: u8 }, r#D {} }', 'E')).toMatchObject({
    variants: ['A', 'B', 'C', 'D'],
    structVariants: ['C', 'D'],
  });
  expect(item('enum E { A, B = 3, C(F { }) }', 'E').structVariants).toBeUndefined();
});

test('an item begins with its docs and attributes, and its name stands where it is written', () => {
  const text = '//! About.\nuse a;\n\n// plain\n/// Docs.\n#[derive(Clone)]\npub struct r#type<T>(T);\nfn b() {}\n';
  const { start, end, nameStart, name } = item(text, 'type');
  expect(text.slice(start, end)).toBe('/// Docs.\n#[derive(Clone)]\npub struct r#type<T>(T);');
  expect(text.slice(nameStart, nameStart + name.length)).toBe('type');
});

test('only structs without braces are values', () => {
  const text = 'struct A;\nstruct B(u8);\nstruct C { d: u8 }\nstruct E<T>(T) where T: Copy;';
  expect(readFacts(text).scope.items.map(({ isValue }) => isValue)).toEqual([true, true, undefined, true]);
});

test('visibilities are told apart', () => {
  const text =
    'pub fn a() {}\nfn b() {}\npub(crate) fn c() {}\npub(super) fn d() {}\npub(self) fn e() {}\npub(in crate::f) fn g() {}\n';
  expect(readFacts(text).scope.items.map(({ visibility }) => visibility)).toEqual([
    'pub',
    'private',
    'crate',
    { in: ['super'] },
    'private',
    { in: ['crate', 'f'] },
  ]);
});

test('an inline module holds its own names, a module of a file tells its path', () => {
  const text = '#[macro_use]\n#[path = "other.rs"]\nmod a;\nmod b { use c; mod d { fn e() {} } }';
  expect(item(text, 'a')).toMatchObject({ path: 'other.rs', exportsMacros: true });
  const content = item(text, 'b').content;
  expect(content?.imports.map(asPath)).toEqual(['c = c']);
  expect(content?.items[0]?.content?.items[0]?.name).toBe('e');
  expect(text.slice(content?.start, content?.end)).toBe(' use c; mod d { fn e() {} } ');
});

test('predicates of cfg are kept as written', () => {
  const text = '#[cfg(feature = "ssr")]\n#[cfg(not( test ))]\nmod server;\n#[cfg(test)]\nuse a::b;';
  expect(item(text, 'server').cfg).toEqual(['feature = "ssr"', 'not( test )']);
  expect(readFacts(text).scope.imports[0]?.cfg).toEqual(['test']);
});

test('the branches of cfg_if belong to the scope, each with what must hold', () => {
  const text = `cfg_if::cfg_if! {
    if #[cfg(feature = "ssr")] {
        use axum::Router;
        #[cfg(test)]
        mod tests;
    } else if #[cfg(feature = "hydrate")] {
        pub fn hydrate() {}
    } else {
        my_macro!();
    }
}`;
  const { scope } = readFacts(text);
  expect(scope.imports.map(({ name, cfg }) => [name, cfg])).toEqual([['Router', ['feature = "ssr"']]]);
  expect(scope.items.map(({ name, cfg }) => [name, cfg])).toEqual([
    ['tests', ['feature = "ssr"', 'test']],
    ['hydrate', ['not(feature = "ssr")', 'feature = "hydrate"']],
  ]);
  expect(scope.macroCalls.map(({ cfg }) => cfg)).toEqual([['not(feature = "ssr")', 'not(feature = "hydrate")']]);
});

test('a macro that is called where items stand is told with what it is given', () => {
  const text = '#[cfg(test)]\nleptos_i18n::load_locales!("a");\nthread_local! { static A: u8 = 1; }\nfn f() { g!(); }';
  const { macroCalls, items } = readFacts(text).scope;
  expect(items.map(({ name }) => name)).toEqual(['f']);
  expect(macroCalls.map(({ path, start, end }) => [path, text.slice(start, end)])).toEqual([
    [['leptos_i18n', 'load_locales'], '#[cfg(test)]\nleptos_i18n::load_locales!("a");'],
    [['thread_local'], 'thread_local! { static A: u8 = 1; }'],
  ]);
  expect(macroCalls.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd))).toEqual([
    '"a"',
    ' static A: u8 = 1; ',
  ]);
});

test('macros tell their docs and whether they are exported', () => {
  const text = '/// Shouts.\n#[macro_export]\nmacro_rules! shout [ () => {} ];\nmacro whisper($a:expr) { $a }';
  expect(item(text, 'shout')).toMatchObject({ docs: 'Shouts.', exportsMacros: true });
  expect(item(text, 'whisper').exportsMacros).toBeUndefined();
});

test('braces among the arguments of a type are no body', () => {
  expect(itemsOf('fn a() -> Matrix<{ N + 1 }> where B<{ N }, u8>: C { x }\nfn d() {}')).toEqual(['fn a', 'fn d']);
});

test('names may be of any alphabet', () => {
  expect(itemsOf('fn größe() {}\nstruct Ångström;\nmod 日本語 {}')).toEqual([
    'fn größe',
    'struct Ångström',
    'mod 日本語',
  ]);
});

test('a byte order mark, a shebang and line breaks of two characters are passed over', () => {
  const text = '\ufeff#!/usr/bin/env run\r\n#![allow(unused)]\r\nuse a::b;\r\nfn c() {}\r\n';
  expect(importsOf(text)).toEqual(['a::b = b']);
  expect(itemsOf(text)).toEqual(['fn c']);
});

test('nothing in comments and literals is code', () => {
  const text = `/* /* fn a() { */ fn b() {} */
fn c<'a>(x: &'a str) -> char { let _ = ('{', '\\'', b'}', r#"} fn d() {"#, "} \\" fn e() {", 'a'); x }
// fn f() {
fn g() {}`;
  expect(itemsOf(text)).toEqual(['fn c', 'fn g']);
});
