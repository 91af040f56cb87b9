import { describe, expect, it } from 'vitest';
import { lex } from '../../src/rust/lexer.js';
import { TokenKind } from '../../src/rust/tokens.js';

/** Whether a text is one literal; undefined where it cannot be lexed. */
function isLiteral(text: string): boolean | undefined {
  const lexed = lex(text, 0, text.length);
  return lexed && lexed.count === 1 && lexed.kinds[0] === TokenKind.Literal;
}

describe('one literal', () => {
  it.each([
    '""',
    '"a // b \\" {"',
    '"a\nb\r\nc"',
    '"a \\\n   b"',
    '"\\n\\r\\t\\\\\\0\\\'\\x7f\\u{1F600}\\u{1_0}"',
    '"a"suffix',
    'r"\\"',
    'r#"a "b" c"#',
    'r##"a "# b"##',
    'b"a\\xff"',
    'br#"a"b"#',
    'c"é\\xff"',
    'cr#"é"#',
    "'a'",
    "'😀'",
    "'\\''",
    "'\"'",
    "'\\u{e9}'",
    "b'a'",
    "b'\\xff'",
    "'a'u8",
  ])('%s', text => {
    expect(isLiteral(text)).toBe(true);
  });
});

describe('no literal', () => {
  it.each([
    ['without an end', '"a'],
    ['without its hashes at the end', 'r##"a"#'],
    ['with an escape that there is not', '"\\q"'],
    ['with an escape beyond ASCII', '"\\xff"'],
    ['with a code point that there is not', '"\\u{d800}"'],
    ['with too many digits', '"\\u{0000001}"'],
    ['with no digits', '"\\u{}"'],
    ['with a return alone', '"a\rb"'],
    ['of bytes beyond ASCII', 'b"é"'],
    ['of raw bytes beyond ASCII', 'br"é"'],
    ['of bytes with a code point', 'b"\\u{41}"'],
    ['of C with a zero', 'c"\\0"'],
    ['of C with an escaped zero', 'c"\\x00"'],
    ['of no character', "''"],
    ['of an apostrophe', "'''"],
    ['of a line break', "'\n'"],
    ['of two characters', "'+-'"],
    ['of hashes without a quote', 'br#a'],
  ])('%s: %j', (_, text) => {
    expect(isLiteral(text)).toBeUndefined();
  });
});
