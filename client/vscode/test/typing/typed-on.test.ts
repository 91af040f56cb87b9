import { expect, it } from 'vitest';
import { TypedOn } from '../../src/typing/typed-on.js';

/** What was typed on from offset 10 up to 13. */
function threeTyped(): TypedOn {
  const typed = new TypedOn(10);
  typed.follow([{ rangeOffset: 10, rangeLength: 0, text: 'abc' }]);
  return typed;
}

it('follows what is typed, replaced and taken back', () => {
  const typed = threeTyped();
  typed.follow([{ rangeOffset: 11, rangeLength: 2, text: 'xyz' }]);
  typed.follow([{ rangeOffset: 13, rangeLength: 1, text: '' }]);
  expect(typed).toMatchObject({ start: 10, end: 13, isIntact: true });
});

it.each([
  ['before the key', { rangeOffset: 3, rangeLength: 0, text: 'a' }],
  ['the key itself', { rangeOffset: 9, rangeLength: 1, text: '' }],
  ['behind the cursor', { rangeOffset: 14, rangeLength: 0, text: 'a' }],
  ['across its end', { rangeOffset: 12, rangeLength: 2, text: '' }],
])('ends with a change of what is %s', (_, change) => {
  const typed = threeTyped();
  typed.follow([change]);
  expect(typed.isIntact).toBe(false);
});

it('moves with what is inserted before it, and ends where it ended before a close tag', () => {
  const [moved, same] = [threeTyped(), threeTyped()];
  moved.grow(4, 2);
  same.grow(13, 0);
  expect(moved).toMatchObject({ start: 12, end: 15, isIntact: true });
  expect(same).toMatchObject({ start: 10, end: 13, isIntact: true });
});
