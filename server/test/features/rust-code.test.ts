import { expect, it } from 'vitest';
import { Random } from '../../../test/fuzz/random.js';
import { blanked, codeOf } from '../../src/features/rust-code.js';

it('leaves blanks for literals and comments, and line ends', () => {
  expect(codeOf('let a = "b\nc"; // d\nlet e = r#"f"#;')).toBe('let a =   \n  ;     \nlet e =       ;');
});

it.each([
  ['a comment that grows', 'a // b\nc "d"', 'a // be\nc "d"'],
  ['a line end that goes', 'a // b\nc "d" e', 'a // bc "d" e'],
  ['a line end that is torn apart', 'a // b\r\nc', 'a // b\rd\nc'],
  ['a quote that opens', 'a b "c" d "e"', 'a "b "c" d "e"'],
  ['a quote that closes', 'a "b c" d "e" f', 'a "b" c" d "e" f'],
  ['a comment that opens', 'a b */ c "d"', 'a /*b */ c "d"'],
  ['an `r` in front of a string', 'a "b\\" c" d', 'a r"b\\" c" d'],
  ['a letter in front of an `r`', 'a r"b\\" c" d', 'a ar"b\\" c" d'],
  ['a lifetime that becomes a character', "a 'b c 'd' e", "a 'b' c 'd' e"],
  ['an escape that is closed', String.raw`a '\u{61 b "c"`, String.raw`a '\u{61}' b "c"`],
  ['all of it', 'a "b"', '// c'],
  ['nothing', 'a "b"', ''],
])('follows an edit: %s', (_, before, after) => {
  codeOf(before);
  expect(codeOf(after)).toBe(blanked(after));
  expect(codeOf(before)).toBe(blanked(before));
});

it('is after any edits what a fresh reading gives', () => {
  const random = new Random(7);
  const pick = (limit: number): number => random.below(limit);
  const pieces = [
    '"',
    "'",
    '/',
    '*',
    '//',
    '/*',
    '*/',
    '\\',
    'r',
    '#',
    'b',
    '\n',
    '\r\n',
    'x',
    ' ',
    '{',
    '}',
    'u',
    '😀',
  ];
  const piece = (): string => Array.from({ length: pick(4) }, () => pieces[pick(pieces.length)]).join('');
  let text = Array.from({ length: 60 }, piece).join('');
  for (let edit = 0; edit < 20_000; edit++) {
    const start = pick(text.length + 1);
    const end = Math.min(text.length, start + pick(5));
    text = text.slice(0, start) + piece() + text.slice(end);
    if (text.length > 400) text = text.slice(pick(200));
    expect(codeOf(text), JSON.stringify(text)).toBe(blanked(text));
  }
});
