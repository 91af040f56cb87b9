import { expect, it } from 'vitest';
import { mayGoOnInString } from '../../src/typing/value-start.js';

it('knows where a line may be in a string', () => {
  const lines = ['<p class="todos', 'let a = "b', '<p class="a" id="b', String.raw`println!("\"a`];
  expect(lines.map(mayGoOnInString)).toEqual([true, true, true, true]);
});

it('leaves what is outside of strings alone', () => {
  expect(['let', '<p class="todos"', 'f("a", "b");', ''].map(mayGoOnInString)).toEqual([false, false, false, false]);
});
