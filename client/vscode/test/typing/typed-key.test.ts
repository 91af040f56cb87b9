import { expect, it } from 'vitest';
import { typedKey } from '../../src/typing/typed-key.js';

it('knows the keys that the server is asked about', () => {
  expect(['>', '/', '=', '\n', '\r\n    '].map(typedKey)).toEqual(['>', '/', '=', '\n', '\n']);
});

it('does not take for typed what was pasted or completed', () => {
  expect(['', 'a', '/>', '\n    \n', '\n    </div>'].map(typedKey)).toEqual(Array(5).fill(undefined));
});
