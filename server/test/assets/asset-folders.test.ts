import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AssetFolders } from '../../src/assets/asset-folders.js';
import { folderWith } from '../project/workspace.js';

const root = folderWith({
  'public/logo.svg': '',
  'public/img/a.png': '',
  'public/.hidden': '',
  'assets/logo.svg': '',
  'assets/font.woff2': '',
  'src/app.rs': '',
  'src/near.css': '',
});
const from = join(root, 'src/app.rs');
const folders = new AssetFolders(root, [join(root, 'public'), join(root, 'assets'), join(root, 'missing')]);

it.each([
  ['/logo.svg', 'public/logo.svg'],
  ['logo.svg', 'public/logo.svg'],
  ['/img/a.png', 'public/img/a.png'],
  ['/font.woff2', 'assets/font.woff2'],
  ['./near.css', 'src/near.css'],
  ['../public/logo.svg', 'public/logo.svg'],
  ['/nothing.svg', undefined],
  ['/img', undefined],
  ['../../../../etc/passwd', undefined],
])('%s is %s', (path, expected) => {
  expect(folders.file(path, from)).toBe(expected === undefined ? undefined : join(root, expected));
});

it('lists what is there, once and sorted', () => {
  const entries = folders.entries('/', from).map(({ name, isFolder }) => (isFolder ? `${name}/` : name));
  expect(entries).toEqual(['font.woff2', 'img/', 'logo.svg']);
  expect(folders.entries('/img/', from)).toEqual([{ name: 'a.png', isFolder: false }]);
});

it('lists no sources', () => {
  expect(folders.entries('./', from).map(({ name }) => name)).not.toContain('app.rs');
});

it.skipIf(process.platform === 'win32')('follows no link out of the workspace', () => {
  const outside = folderWith({ 'secret.svg': '' });
  symlinkSync(outside, join(root, 'public/out'));
  expect(folders.file('/out/secret.svg', from)).toBeUndefined();
  expect(folders.entries('/out/', from)).toEqual([]);
});
