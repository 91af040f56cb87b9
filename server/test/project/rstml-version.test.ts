import { expect, it } from 'vitest';
import { rstmlVersion } from '../../src/project/rstml-version.js';

const lock = (...versions: string[]) => ({ package: versions.map(version => ({ name: 'rstml', version })) });

it('is what Cargo.lock holds', () => {
  expect(rstmlVersion(lock('0.12.1'), '0.8')).toBe('0.12');
  expect(rstmlVersion(lock('0.13.1'), '0.8')).toBe('0.13');
  expect(rstmlVersion(lock('0.10.6'), '0.5')).toBe('0.11');
});

it('is not known where two are in use, or a newer one', () => {
  expect(rstmlVersion(lock('0.12.1', '0.13.1'), '0.8')).toBeUndefined();
  expect(rstmlVersion(lock('0.14.0'), '0.9')).toBeUndefined();
});

it('follows from Leptos where there is no lock file', () => {
  expect(rstmlVersion({}, '0.6')).toBe('0.11');
  expect(rstmlVersion({}, '0.7')).toBe('0.12');
  expect(rstmlVersion({}, '0.8')).toBeUndefined();
});
