import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BEYOND, COMPARED } from './rows.js';
import { faultsOf, page, scoreOf } from './scoreboard.js';

it('claims nothing that no feature and no test shows', () => {
  expect(faultsOf([...COMPARED, ...BEYOND])).toEqual([]);
});

it('has the 62 rows that the others are compared by', () => {
  const rows = COMPARED.flatMap(group => group.rows);
  expect(rows.length).toBe(62);
  expect(scoreOf(rows)).toBeGreaterThanOrEqual(45);
});

it('is what the page says', () => {
  expect(readFileSync(new URL('../../docs/scoreboard.md', import.meta.url), 'utf8')).toBe(page());
});
