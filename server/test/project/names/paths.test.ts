import { describe, expect, test } from 'vitest';
import { app } from './workspace.js';

describe('paths', () => {
  test('a name of the same module', () => {
    expect(app({ 'src/lib.rs': '#[component] fn Button() {} │' }).meaning('Button')).toBe('app::Button');
  });

  test('crate, self and super', () => {
    const workspace = app({
      'src/lib.rs': `
        fn top() {}
        mod a {
          fn one() {}
          mod b { fn two() {} │ }
        }`,
    });
    expect(workspace.meaning('crate::top')).toBe('app::top');
    expect(workspace.meaning('self::two')).toBe('app::a::b::two');
    expect(workspace.meaning('super::one')).toBe('app::a::one');
    expect(workspace.meaning('super::super::top')).toBe('app::top');
    expect(workspace.meaning('crate::a::b::two')).toBe('app::a::b::two');
    expect(workspace.meaning('super::super::super::top')).toBe('');
  });

  test('names of a module around are not seen without super', () => {
    expect(app({ 'src/lib.rs': 'fn top() {} mod a { │ }' }).meaning('top')).toBe('');
  });

  test('a module and a function may share a name', () => {
    const workspace = app({ 'src/lib.rs': 'mod home { pub fn home() {} } fn home() {} │' });
    expect(workspace.meaning('home')).toBe('app::home');
    expect(workspace.meaning('home', 'type')).toBe('app::home');
    expect(workspace.meaning('home::home')).toBe('app::home::home');
  });

  test.each([
    ['const A: u8 = 1;', 'value'],
    ['static A: u8 = 1;', 'value'],
    ['struct A;', 'value'],
    ['struct A(u8);', 'value'],
    ['struct A;', 'type'],
    ['struct A { b: u8 }', 'type'],
    ['enum A {}', 'type'],
    ['trait A {}', 'type'],
    ['type A = u8;', 'type'],
    ['union A { b: u8 }', 'type'],
    ['macro_rules! A { () => {} }', 'macro'],
  ] as const)('%s is a %s', (item, namespace) => {
    expect(app({ 'src/lib.rs': `${item} │` }).meaning('A', namespace)).toBe('app::A');
  });

  test('a struct with fields is no value', () => {
    expect(app({ 'src/lib.rs': 'struct A { b: u8 } │' }).meaning('A')).toBe('');
  });

  test('a variant leads to its enum', () => {
    const workspace = app({ 'src/lib.rs': 'enum E { One, Two(u8) } use E::*; use E::One as First; │' });
    expect(workspace.meaning('E::One')).toBe('app::E');
    expect(workspace.meaning('Two')).toBe('app::E');
    expect(workspace.meaning('First')).toBe('app::E');
    expect(workspace.meaning('E::Three')).toBe('');
  });

  test('a variant with named fields is no value: a component of the same name is meant in tags', () => {
    const lib =
      'mod ui { #[component] pub fn Text() {} } use ui::Text; enum Token { Text { b: u8 } } fn f() { use Token::*; │ }';
    const workspace = app({ 'src/lib.rs': lib });
    expect(workspace.meaning('Text')).toBe('app::ui::Text');
    expect(workspace.meaning('Text', 'type')).toBe('app::Token');
  });

  test('what is private is told where nothing else has the name', () => {
    expect(app({ 'src/lib.rs': 'mod a { fn hidden() {} } │' }).meaning('a::hidden')).toBe('app::a::hidden');
  });

  test('both sides of a cfg', () => {
    const workspace = app({
      'src/lib.rs': '#[cfg(feature = "ssr")] fn run() {} #[cfg(not(feature = "ssr"))] fn run() {} │',
    });
    expect(workspace.meaning('run')).toBe('app::run app::run');
  });
});

describe('what the macros of Leptos generate', () => {
  test('a component of a snake_case function', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { #[component] pub fn my_comp() {} } use a::MyComp; │' });
    expect(workspace.meaning('MyComp')).toBe('app::a::MyComp');
    expect(workspace.meaning('a::my_comp')).toBe('');
  });

  test('the props of a component', () => {
    const workspace = app({ 'src/lib.rs': '#[component] fn Button(a: u8) {} │' });
    expect(workspace.meaning('ButtonProps', 'type')).toBe('app::Button');
  });

  test('the struct of a server function', () => {
    const workspace = app({
      'src/lib.rs': `
        #[server(SaveTodo)] pub async fn save() -> Result<(), ServerFnError> { Ok(()) }
        #[server] pub async fn add_todo() -> Result<(), ServerFnError> { Ok(()) } │`,
    });
    expect(workspace.meaning('SaveTodo', 'type')).toBe('app::save');
    expect(workspace.meaning('AddTodo', 'type')).toBe('app::add_todo');
    expect(workspace.meaning('add_todo')).toBe('app::add_todo');
  });
});

describe('blocks of code', () => {
  test('an import in a function counts in it alone', () => {
    const lib = 'mod a { pub fn x() {} }\nfn f() { use a::x; HERE }\nfn g() { THERE }';
    expect(app({ 'src/lib.rs': lib.replace('HERE', '│') }).meaning('x')).toBe('app::a::x');
    expect(app({ 'src/lib.rs': lib.replace('THERE', '│') }).meaning('x')).toBe('');
  });

  test('from the inside to the outside', () => {
    const lib = `
      mod a { pub fn x() {} }
      mod b { pub fn x() {} }
      fn x() {}
      fn f() { use a::*; { use b::x; INNER } OUTER }
      MODULE`;
    expect(app({ 'src/lib.rs': lib.replace('INNER', '│') }).meaning('x')).toBe('app::b::x');
    expect(app({ 'src/lib.rs': lib.replace('OUTER', '│') }).meaning('x')).toBe('app::a::x');
    expect(app({ 'src/lib.rs': lib.replace('MODULE', '│') }).meaning('x')).toBe('app::x');
  });

  test('self in a block is the module', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { fn x() {} fn f() { fn x() {} use self::x as y; │ } }' });
    expect(workspace.meaning('self::x')).toBe('app::a::x');
    expect(workspace.meaning('y')).toBe('app::a::x');
  });

  test('variants of an enum that stands in the block', () => {
    const workspace = app({ 'src/lib.rs': 'fn f() { enum E { One } use E::*; │ }' });
    expect(workspace.meaning('One')).toBe('app::E');
  });
});

describe('macros', () => {
  test('by where they are written', () => {
    const workspace = app({ 'src/lib.rs': 'macro_rules! a { () => {} } mod b { mod c { │ } }' });
    expect(workspace.meaning('a', 'macro')).toBe('app::a');
  });

  test('out of a module with #[macro_use]', () => {
    const files = { 'src/macros.rs': 'macro_rules! a { () => {} }' };
    expect(app({ ...files, 'src/lib.rs': '#[macro_use] mod macros; │' }).meaning('a', 'macro')).toBe('app::macros::a');
    expect(app({ ...files, 'src/lib.rs': 'mod macros; │' }).meaning('a', 'macro')).toBe('');
  });

  test('exported ones are at the root', () => {
    const workspace = app({
      'src/lib.rs': 'mod m { #[macro_export] macro_rules! a { () => {} } } mod b { use crate::a as c; │ }',
    });
    expect(workspace.meaning('crate::a', 'macro')).toBe('app::m::a');
    expect(workspace.meaning('c', 'macro')).toBe('app::m::a');
  });
});
