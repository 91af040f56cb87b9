import fc from 'fast-check';
import { type Code, choice, often, oneOf } from './tokens.js';

export const variable = oneOf('x', 'count', 'set_value', 'a_rather_long_variable_name', 'self', 'größe', 'r#type');

/** What a pattern can bind. */
export const binding = oneOf('x', 'item', 'another_rather_long_name', 'größe', '_y');

export const typeName = oneOf('T', 'Item', 'String', 'u8', 'SomeRatherLongTypeName');

export const structName = oneOf('Item', 'path :: Props', 'Self');

export const method = oneOf('get', 'map', 'into_view', 'with_untracked', 'a_rather_long_method_name', 'r#move');

export const field = oneOf('name', 'inner', '0', '0.1', 'a_rather_long_field_name');

export const lifetime = oneOf("'a", "'static", "'_");

export const label = oneOf("'outer", "'a");

const STRINGS = [
  '"a"',
  '""',
  '"a longer string with several words, and a full stop."',
  '" blanks  at its ends "',
  String.raw`"\"quoted\" \\ \n \u{1F600}"`,
  '"größe 日本語 🦀"',
  '"several\n        lines\n\n  of text"',
  '"goes on \\\n        here"',
  '"// no comment /* */"',
  '"<b>&nbsp;</b> { }"',
  'r"raw \\"',
  'r#"raw "quoted""#',
  'r#"raw\n   lines"#',
] as const;

/** String literals, which are text among nodes. */
export const string = fc.constantFrom(...STRINGS).map(text => [text]);

export const number = oneOf('1', '0', '1_000', '0x1F', '1.5', '2.', '1e3', '10u8', '0b1010_1010', '3.0f64');

export const literal: Code = choice(
  often(3, number),
  often(3, string),
  oneOf('true', 'false', "'c'", String.raw`'\''`, "b'x'", 'b"bytes"', 'br#"raw"#', 'c"text"', "'é'"),
);
