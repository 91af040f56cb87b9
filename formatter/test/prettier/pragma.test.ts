import { describe, expect, it } from 'vitest';
import { hasIgnorePragma, hasPragma, insertPragma } from '../../src/prettier/pragma.js';

describe('a pragma', () => {
  it.each([
    '// @format\n',
    '//! The app. @prettier\nuse a;',
    '\n/* Licence\n * @format\n */\nfn f() {}',
    '#!/usr/bin/env run\n// Licence\n// @format\n',
  ])('is in %j', text => {
    expect(hasPragma(text)).toBe(true);
  });

  it.each(['', 'fn f() {}\n// @format', '// @formatted', '"// @format"', '#![allow(dead_code)]\n// @format'])(
    'is not in %j',
    text => {
      expect(hasPragma(text)).toBe(false);
    },
  );

  it('can tell to stay away', () => {
    expect(hasIgnorePragma('// @noformat\nfn f() {}')).toBe(true);
    expect(hasIgnorePragma('// @format\nfn f() {}')).toBe(false);
  });

  it.each([
    ['//! The app.\n', '// @format\n\n//! The app.\n'],
    ['#![allow(dead_code)]\n', '// @format\n\n#![allow(dead_code)]\n'],
    ['#!/usr/bin/env run\nfn f() {}\n', '#!/usr/bin/env run\n// @format\n\nfn f() {}\n'],
  ])('is put at the beginning of %j', (text, expected) => {
    expect(insertPragma(text)).toBe(expected);
    expect(hasPragma(insertPragma(text))).toBe(true);
  });
});
