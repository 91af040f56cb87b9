import { expect, test } from 'vitest';
import { hidesBlanksAtTags, swallowsBlanks } from '../../src/view/html-blocks.js';

test.each(['div', 'p', 'li', 'td', 'hr', 'option'])('<%s> is a block, in and beside which no blank shows', name => {
  expect(hidesBlanksAtTags(name)).toBe(true);
  expect(swallowsBlanks(name)).toBe(true);
});

test.each(['span', 'a', 'b', 'img', 'P', 'my-element', 'Div'])('<%s> is none', name => {
  expect(hidesBlanksAtTags(name)).toBe(false);
  expect(swallowsBlanks(name)).toBe(false);
});

test('beside <br> no blank shows, though it is no block', () => {
  expect(hidesBlanksAtTags('br')).toBe(false);
  expect(swallowsBlanks('br')).toBe(true);
});

test('a button holds lines of its own, but stands in a line', () => {
  expect(hidesBlanksAtTags('button')).toBe(true);
  expect(swallowsBlanks('button')).toBe(false);
});
