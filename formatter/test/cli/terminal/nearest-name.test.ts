import { expect, it } from 'vitest';
import { nearestName } from '../../../src/cli/terminal/nearest-name.js';

it.each([
  ['tag-ended-erly', 'tag-ended-early'],
  ['Error', 'error'],
  ['eror', 'error'],
  ['xyz', undefined],
  ['', undefined],
])('%s is nearest to %s', (typed, name) => {
  expect(nearestName(typed, ['tag-ended-early', 'error', 'warning'])).toBe(name);
});
