import { expect, it } from 'vitest';
import { newLine } from '../../src/typing/new-line.js';
import { TypedOn } from '../../src/typing/typed-on.js';

const SPLIT = [
  { start: 6, end: 8, text: '    ' },
  { start: 8, end: 8, text: '\n' },
];

it('splits tags around the cursor', () => {
  expect(newLine(SPLIT, '<div>\n  </div>', new TypedOn(8))).toEqual({ start: 6, indentation: '    ', behind: '\n' });
});

it('puts the close tag behind what was typed on', () => {
  const typed = new TypedOn(8);
  typed.follow([{ rangeOffset: 8, rangeLength: 0, text: 'hello' }]);
  expect(newLine(SPLIT, '<div>\n  hello</div>', typed)).toEqual({ start: 6, indentation: '    ', behind: '\n' });
});

it('splits tags also where the server was asked after somebody typed on', () => {
  const typed = new TypedOn(12);
  typed.follow([{ rangeOffset: 12, rangeLength: 0, text: 'hello' }]);
  const indented = [{ start: 8, end: 12, text: '      ' }];
  expect(newLine(indented, '  <div>\n    hello</div>', typed)).toEqual({
    start: 8,
    indentation: '      ',
    behind: '\n  ',
  });
});

it('has nothing to do where all is as it should be', () => {
  expect(newLine([], '<div>\n  <p/>', new TypedOn(8))).toBeUndefined();
});

it('does nothing where more would change than the new line', () => {
  expect(newLine([{ start: 6, end: 9, text: '' }], '<div>\n  hello', new TypedOn(8))).toBeUndefined();
  expect(newLine([{ start: 0, end: 8, text: '' }], '<div>\n  hello', new TypedOn(8))).toBeUndefined();
});
