import { expect, it } from 'vitest';
import { Formatter } from '../src/format.js';

const formatter = await Formatter.load();

const WILD = 'fn a() { view! { <p   id="a"/> } }\n';
const TAME = 'fn a() { view! { <p id="a" /> } }\n';

it.each([
  ['a block that lacks its brace', 'fn b() {\n    view! {\n        <p   id="b"/> {x} {y\n    }\n}\n', '{'],
  ['a brace too many in a view', 'fn b() {\n    view! { <p   id="b"/> {x} y} }\n}\n', '}'],
  ['a bracket too many in a function', 'fn b() {\n    view! { <p   id="b"/> }\n}}\n', '}'],
  ['a bracket of the wrong kind', 'fn b() {\n    f(]; view! { <p   id="b"/> }\n}\n', ']'],
])('leaves the views of an item alone that may end elsewhere: %s', (_, broken, character) => {
  const { text, refusals } = formatter.format(WILD + broken + WILD);
  expect(text).toBe(TAME + broken + TAME);
  expect(refusals.map(({ message }) => message)).toEqual([
    `This \`${character}\` has no partner: where the views around it end cannot be told.`,
  ]);
});

it('formats what is behind a bracket too many', () => {
  const { text } = formatter.format(`fn b() { x }}\n${WILD}`);
  expect(text).toBe(`fn b() { x }}\n${TAME}`);
});

it('says nothing where there is nothing to format', () => {
  const text = `${TAME}fn b() { x\n`;
  expect(formatter.format(text)).toEqual({ text, edits: [], refusals: [] });
});

it('is not misled by brackets in literals, comments, characters and lifetimes', () => {
  const before = `fn b<'a>() { ('{', b'(', "}", r#"]"#, 'a: loop {}) } // {\n/* ( */\n`;
  expect(formatter.format(before + WILD)).toMatchObject({ text: before + TAME, refusals: [] });
});
