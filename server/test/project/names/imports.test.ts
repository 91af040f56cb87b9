import { describe, expect, test } from 'vitest';
import { app } from './workspace.js';

describe('named imports', () => {
  test.each([
    ['use a::One;', 'One', 'app::a::One'],
    ['use a::One as Two;', 'Two', 'app::a::One'],
    ['use a::One as Two;', 'One', ''],
    ['use a::{b::Three, One};', 'Three', 'app::a::b::Three'],
    ['use a::{self, One};', 'a::One', 'app::a::One'],
    ['use a::b::{self as c};', 'c::Three', 'app::a::b::Three'],
    ['use crate::a as z;', 'z::b::Three', 'app::a::b::Three'],
    ['use self::a::One;', 'One', 'app::a::One'],
    ['use a::One as _;', 'One', ''],
    ['use a::b; use b::Three;', 'Three', 'app::a::b::Three'],
    ['use a::missing;', 'missing', ''],
  ])('%s makes %s mean %s', (use, path, meaning) => {
    const a = 'pub mod a { pub fn One() {} pub mod b { pub fn Three() {} } }';
    expect(app({ 'src/lib.rs': `${a} ${use} │` }).meaning(path)).toBe(meaning);
  });

  test('all that has the name comes with it', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { pub fn x() {} pub mod x { pub fn y() {} } } use a::x; │' });
    expect(workspace.meaning('x')).toBe('app::a::x');
    expect(workspace.meaning('x::y')).toBe('app::a::x::y');
  });

  test('through several modules', () => {
    const workspace = app({
      'src/lib.rs':
        'mod a { pub use super::b::x as y; } mod b { pub use crate::c::*; } mod c { pub fn x() {} } use a::y; │',
    });
    expect(workspace.meaning('y')).toBe('app::c::x');
  });

  test('both sides of a cfg', () => {
    const workspace = app({
      'src/lib.rs': `
        mod a { pub fn x() {} } mod b { pub fn x() {} }
        #[cfg(feature = "ssr")] use a::x;
        #[cfg(not(feature = "ssr"))] use b::x; │`,
    });
    expect(workspace.meaning('x')).toBe('app::a::x app::b::x');
  });
});

describe('globs', () => {
  test('bring what is visible', () => {
    const workspace = app({
      'src/lib.rs': 'mod a { pub fn x() {} fn y() {} pub(crate) fn z() {} pub(super) fn v() {} } use a::*; │',
    });
    expect(['x', 'y', 'z', 'v'].map(name => workspace.meaning(name))).toEqual([
      'app::a::x',
      '',
      'app::a::z',
      'app::a::v',
    ]);
  });

  test('bring what other globs offer, not what they only use', () => {
    const workspace = app({
      'src/lib.rs': `
        mod a { pub use super::b::*; use super::c::*; }
        mod b { pub fn x() {} }
        mod c { pub fn y() {} }
        use a::*; │`,
    });
    expect(workspace.meaning('x')).toBe('app::b::x');
    expect(workspace.meaning('y')).toBe('');
  });

  test('give way to the names of the module', () => {
    const workspace = app({
      'src/lib.rs': 'mod a { pub fn x() {} pub fn y() {} } use a::*; mod b { pub fn y() {} } fn x() {} use b::y; │',
    });
    expect(workspace.meaning('x')).toBe('app::x');
    expect(workspace.meaning('y')).toBe('app::b::y');
  });

  test('give way only in the same namespace', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { pub fn x() {} } use a::*; mod x {} │' });
    expect(workspace.meaning('x')).toBe('app::a::x');
  });

  test('pub(in …) counts from the module that it names', () => {
    const workspace = app({
      'src/lib.rs':
        'mod a { pub mod b { pub mod c { pub(in crate::a) fn x() {} } } use b::c::*; IN } use a::b::c::*; OUT'.replace(
          'IN',
          '│',
        ),
    });
    expect(workspace.meaning('x')).toBe('app::a::b::c::x');
    const outside = app({
      'src/lib.rs': 'mod a { pub mod b { pub mod c { pub(in crate::a) fn x() {} } } } use a::b::c::*; │',
    });
    expect(outside.meaning('x')).toBe('');
  });
});

describe('circles', () => {
  test('two modules with each other’s names', () => {
    const workspace = app({
      'src/lib.rs': 'pub use self::a::*; mod a { pub use super::*; pub fn x() {} } fn y() {} │',
    });
    expect(workspace.meaning('x')).toBe('app::a::x');
    expect(workspace.meaning('a::x')).toBe('app::a::x');
    expect(workspace.meaning('a::y')).toBe('app::y');
    expect(workspace.meaning('nothing')).toBe('');
  });

  test('a glob whose path comes from another glob', () => {
    const workspace = app({ 'src/lib.rs': 'use b::*; use a::*; mod a { pub mod b { pub fn x() {} } } │' });
    // `b` is known only when the glob below is.
    expect(workspace.meaning('x')).toBe('app::a::b::x');
  });

  test('imports that lead to each other mean nothing', () => {
    const workspace = app({
      'src/lib.rs': 'mod a { pub use super::b::x; } mod b { pub use super::a::x; } use a::x; │',
    });
    expect(workspace.meaning('x')).toBe('');
  });

  test('an import of its own name', () => {
    expect(app({ 'src/lib.rs': 'use x; use y::y; │' }).meaning('x')).toBe('');
  });

  test('through a module that is imported into itself', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { pub use self as me; pub fn x() {} } │' });
    expect(workspace.meaning('a::me::me::x')).toBe('app::a::x');
  });
});

describe('the edition of 2015', () => {
  test('a use begins at the root', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { pub fn x() {} } mod b { use a::x; mod a {} │ }' }, 2015);
    expect(workspace.meaning('x')).toBe('app::a::x');
    expect(workspace.meaning('::a::x')).toBe('app::a::x');
  });

  test('later it begins where it is written', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { pub fn x() {} } mod b { use a::x; mod a {} │ }' });
    expect(workspace.meaning('x')).toBe('');
    expect(workspace.meaning('::a::x')).toBe('');
  });
});

test('a use of something unknown hides what a glob would offer', () => {
  const lib = 'mod a { pub fn Show() {} } use a::*;';
  expect(app({ 'src/lib.rs': `${lib} use unknown::Show; │` }).meaning('Show')).toBe('');
  expect(app({ 'src/lib.rs': `${lib} fn f() { use unknown::Show; │ }` }).meaning('Show')).toBe('');
});
