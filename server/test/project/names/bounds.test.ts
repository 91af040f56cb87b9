import { describe, expect, test } from 'vitest';
import { app } from './workspace.js';

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('code that no one writes', () => {
  test('ten thousand imports, each of the next', () => {
    const modules = lines(10_000, index => `mod m${index} { pub use super::m${index + 1}::x; }`);
    const workspace = app({ 'src/lib.rs': `${modules}\nmod m10000 { pub fn x() {} } use m0::x; │` });
    expect(workspace.meaning('x')).toBe('app::m10000::x');
  });

  test('five hundred globs, each of the next', () => {
    const modules = lines(500, index => `mod m${index} { pub use super::m${index + 1}::*; }`);
    const workspace = app({ 'src/lib.rs': `${modules}\nmod m500 { pub fn x() {} } use m0::*; │` });
    expect(workspace.meaning('x')).toBe('app::m500::x');
    expect(workspace.importables()).toEqual([]);
  });

  test('globs of crates that nobody knows do not ask each other again and again', () => {
    const workspace = app({ 'src/lib.rs': `${lines(300, index => `use unknown${index}::*;`)} fn x() {} │` });
    expect(workspace.meaning('x')).toBe('app::x');
    expect(workspace.meaning('y')).toBe('');
  });

  test('every module has the names of all others', () => {
    const all = lines(40, index => `pub use super::m${index}::*;`);
    const workspace = app({
      'src/lib.rs': `${lines(40, index => `mod m${index} { ${all} pub fn f${index}() {} }`)} use m0::*; │`,
    });
    expect(workspace.meaning('f39')).toBe('app::m39::f39');
    expect(workspace.meaning('m7::f39')).toBe('app::m39::f39');
    expect(workspace.meaning('missing')).toBe('');
  });

  test('imports that swing', () => {
    const workspace = app({ 'src/lib.rs': 'mod a { pub mod b { pub mod a {} } } use a::b; use b::a; │' });
    expect(() => workspace.meaning('b::a', 'type')).not.toThrow();
  });

  test('a thousand modules in each other', () => {
    const workspace = app({ 'src/lib.rs': `${'mod a {'.repeat(1_000)} fn x() {} │ ${'}'.repeat(1_000)}` });
    expect(workspace.place.module.path.length).toBeGreaterThan(100);
  });

  test('half-typed imports', () => {
    for (const use of [
      'use ',
      'use ::',
      'use a::',
      'use a::{',
      'use a::{b, ',
      'use super::',
      'use *;',
      'use self;',
      'pub(in ) use a;',
    ]) {
      const workspace = app({ 'src/lib.rs': `mod a { pub fn x() {} }\nfn f() {}\n${use}\nfn g() {} │` });
      expect(workspace.meaning('f')).toBe('app::f');
    }
  });
});
