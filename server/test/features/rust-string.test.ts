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
    ['1\u00a0\u20ac', '"1\\u{a0}\u20ac"'],
    ['soft\u00adhyphen\u200b', '"soft\\u{ad}hyphen\\u{200b}"'],
    ['a\u2009"b"', '"a\\u{2009}\\"b\\""'],
    ['\u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e', '"\u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e"'],
    ['\u0000\\', '"\\0\\\\"'],
  ])('%j', (text, literal) => {
    expect(rustString(text)).toBe(literal);
  });
});
