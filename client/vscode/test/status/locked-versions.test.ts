import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { versionsInLock } from '../../src/status/locked-versions.js';

it('finds the version of a real project', () => {
  const lock = readFileSync(new URL('../../../../test/apps/counter/Cargo.lock', import.meta.url), 'utf8');
  expect(versionsInLock(lock)).toEqual(['0.8.20']);
});

it('finds all versions, and no other crate', () => {
  const lock = [
    '[[package]]\nname = "leptos"\nversion = "0.7.8"\n',
    '[[package]]\r\nname = "leptos"\r\nversion = "0.8.2"\r\n',
    '[[package]]\nname = "leptos_dom"\nversion = "0.8.1"\n',
  ].join('\n');
  expect(versionsInLock(lock)).toEqual(['0.7.8', '0.8.2']);
});
