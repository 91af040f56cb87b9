import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChangedMeanwhile, replaceFile } from '../../src/files/replace-file.js';
import { folderWith } from '../scratch-folder.js';

const isWindows = process.platform === 'win32';

it('replaces what a file holds', async () => {
  const folder = folderWith({ 'a.rs': 'before' });
  await replaceFile(join(folder, 'a.rs'), Buffer.from('before'), 'after');
  expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('after');
  expect(readdirSync(folder).sort()).toEqual(['.git', 'a.rs']);
});

it('leaves a file alone that changed since it was read', async () => {
  const folder = folderWith({ 'a.rs': 'theirs' });
  const replacing = replaceFile(join(folder, 'a.rs'), Buffer.from('before'), 'after');
  await expect(replacing).rejects.toBeInstanceOf(ChangedMeanwhile);
  expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('theirs');
  expect(readdirSync(folder).sort()).toEqual(['.git', 'a.rs']);
});

it.skipIf(isWindows)('keeps the mode', async () => {
  const folder = folderWith({ 'a.rs': 'before' });
  chmodSync(join(folder, 'a.rs'), 0o640);
  await replaceFile(join(folder, 'a.rs'), Buffer.from('before'), 'after');
  expect(statSync(join(folder, 'a.rs')).mode & 0o777).toBe(0o640);
});

it.skipIf(isWindows)('writes through a link', async () => {
  const folder = folderWith({ 'a.rs': 'before' });
  symlinkSync('a.rs', join(folder, 'link.rs'));
  await replaceFile(join(folder, 'link.rs'), Buffer.from('before'), 'after');
  expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('after');
  expect(lstatSync(join(folder, 'link.rs')).isSymbolicLink()).toBe(true);
});

it.skipIf(process.getuid?.() !== 0)('keeps the owner', async () => {
  const { chownSync } = await import('node:fs');
  const folder = folderWith({ 'a.rs': 'before' });
  chownSync(join(folder, 'a.rs'), 65534, 65534);
  await replaceFile(join(folder, 'a.rs'), Buffer.from('before'), 'after');
  expect(statSync(join(folder, 'a.rs'))).toMatchObject({ uid: 65534, gid: 65534 });
});
