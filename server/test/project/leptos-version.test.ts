import { describe, expect, it } from 'vitest';
import { atLeast, compareVersions, versionOf, versionRequired } from '../../src/project/leptos-version.js';

it('versions have an order', () => {
  expect(atLeast('0.7', '0.7')).toBe(true);
  expect(atLeast('0.6', '0.7')).toBe(false);
  expect(atLeast('0.9', '0.5')).toBe(true);
  expect(compareVersions('0.5', '0.8')).toBeLessThan(0);
});

it.each([
  ['0.7.8', '0.7'],
  ['0.9.0-beta', '0.9'],
  ['0.7.0-rc3', '0.7'],
  ['0.4.10', '0.5'],
  ['0.10.0', '0.9'],
  ['1.0.0', '0.9'],
  ['', undefined],
  ['latest', undefined],
])('%s belongs to %s', (exact, version) => {
  expect(versionOf(exact)).toBe(version);
});

describe('the requirement', () => {
  it.each([
    ['0.7', '0.7'],
    ['0.7.2', '0.7'],
    ['^0.6', '0.6'],
    ['=0.6.15', '0.6'],
    ['~0.5.1', '0.5'],
    ['0.9.0-beta', '0.9'],
    ['>=0.6, <0.8', '0.7'],
    ['>= 0.6', '0.8'],
    ['<0.7.3', '0.7'],
    ['<=0.6', '0.6'],
    ['>0.8', '0.9'],
    ['0.*', '0.8'],
    ['*', '0.8'],
    ['0', '0.8'],
    ['1', '0.9'],
    ['nothing', undefined],
  ])('%s leads to %s', (requirement, version) => {
    expect(versionRequired(requirement)).toBe(version);
  });
});
