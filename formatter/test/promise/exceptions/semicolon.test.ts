import { describe, expect, test } from 'vitest';
import { verdictOfCode } from '../verdict.js';

describe('a semicolon may come behind what has no value', () => {
  test.each([
    '{ return a }',
    '{ b; return }',
    "{ if c {} break 'a }",
    '{ continue }',
    '{ a = b }',
    '{ a.b[0] = c }',
    '{ a += b }',
    '{ a <<= b }',
    '{ a = S { b } }',
    '{ if let A = b {} c = d }',
  ])('%s', before => {
    const after = `${before.slice(0, -2)}; }`;
    expect(verdictOfCode(before, after)).toBe('kept');
    expect(verdictOfCode(after, before)).toBe('token: ; }');
  });

  test.each([
    '{ a }',
    '{ a == b }',
    '{ a <= b }',
    '{ if let A = b { c } else { d } }',
    '{ f(a = b) }',
    '{ || return a }',
  ])('not behind %s', before => {
    expect(verdictOfCode(before, `${before.slice(0, -2)}; }`)).toBe('token: }');
  });
});

describe('a semicolon may go where it is for nothing', () => {
  test.each([
    '{ for a in b {}; c }',
    '{ while a {}; b }',
    '{ while let Some(a) = b {}; c }',
    '{ if a {}; b }',
    '{ if a {} else if b {}; c }',
    '{ fn a() {}; b }',
    '{ a;; b }',
    '{ ; a }',
  ])('%s', before => {
    const after = before.replace(';', '');
    expect(verdictOfCode(before, after)).toBe('kept');
    expect(verdictOfCode(after, before)).toMatch(/^token: /u);
  });

  test.each([
    ['{ a; }', '; }'],
    ['{ loop {}; a }', '; a }'],
    ['{ match a {}; b }', '; b }'],
    ['{ if a { 1 } else { 2 }; b }', '; b }'],
    ['{ let a = 1; b }', '; b }'],
    ['{ a!{}; b }', '; b }'],
    ['[a; 2]', '; 2]'],
    ['m!(for a in b {};)', ';)'],
  ])('not that of %s', (before, rest) => {
    expect(verdictOfCode(before, before.replace(';', ''))).toBe(`token: ${rest}`);
  });
});
