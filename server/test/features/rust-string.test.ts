import { describe, expect, it } from 'vitest';
import { rustString } from '../../src/features/rust-string.js';

describe('rustString', () => {
  it.each([
    ['plain', '"plain"'],
    ['', '""'],
    ['say "a"', 'r#"say "a""#'],
    ['"#', 'r##""#"##'],
    ['a\\b', 'r"a\\b"'],
    ['a\r\nb\rc', '"a\nb\nc"'],
    ['\u202e"', '"\\u{202e}\\""'],
    ['\u0000\\', '"\\0\\\\"'],
  ])('%j', (text, literal) => {
    expect(rustString(text)).toBe(literal);
  });
});
