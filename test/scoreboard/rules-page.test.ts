import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE, page } from './rules-page.js';

it('lists the rules as they are', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});
