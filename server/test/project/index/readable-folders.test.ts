import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReadableFolders } from '../../../src/project/index/readable-folders.js';
import { folderWith } from '../workspace.js';

/**
 * `project` with links `out` and `deep/out` to the folder beside it, `in` to one of its own, and `file.rs` to a file
 * outside.
 */
let root = '';
let readable = new ReadableFolders([]);
beforeAll(() => {
  root = folderWith({ 'project/src/a.rs': '', 'project/deep/er/b.rs': '', 'outside/src/c.rs': '' });
  const link = (to: string, from: string): void => symlinkSync(join(root, to), join(root, from));
  link('outside', 'project/out');
  link('outside', 'project/deep/out');
  link('project/deep', 'project/in');
  link('outside/src/c.rs', 'project/file.rs');
  link('project', 'other-name');
  mkdirSync(join(root, 'project', 'empty'));
  readable = new ReadableFolders([join(root, 'other-name')]);
});

describe('a file may be read', () => {
  it.each([
    'project/top.rs',
    'project/src/a.rs',
    'project/deep/er/b.rs',
    'project/in/er/b.rs',
    'project/empty/new.rs',
    'other-name/src/a.rs',
  ])('as %s', path => expect(readable.contain(join(root, path), false)).toBe(true));
});

describe('a file must not be read', () => {
  it.each([
    'outside/src/c.rs',
    'project/out/src/c.rs',
    'project/deep/out/src/c.rs',
    'project/in/out/src/c.rs',
    'project/missing/a.rs',
  ])('as %s', path => expect(readable.contain(join(root, path), false)).toBe(false));

  it('where it is a link that leads out itself', () => {
    expect(readable.contain(join(root, 'project/file.rs'), true)).toBe(false);
  });
});
