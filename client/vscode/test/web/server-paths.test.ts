import { expect, it } from 'vitest';
import { type FileParts, ServerPaths } from '../../src/web/server-paths.js';

function pathsOf(...folders: readonly FileParts[]): ServerPaths {
  const paths = new ServerPaths();
  for (const folder of folders) paths.add(folder);
  return paths;
}

const GITHUB: FileParts = { scheme: 'vscode-vfs', authority: 'github', path: '/someone/app' };
const MOUNT: FileParts = { scheme: 'memfs', authority: '', path: '/app' };
const REMOTE: FileParts = { scheme: 'vscode-remote', authority: '127.0.0.1:8080', path: '/home/me/app' };
const DISK: FileParts = { scheme: 'file', authority: '', path: '/home/me/app' };

it.each([
  ['of a repository', GITHUB, '/vscode-vfs/github/someone/app/src/a b.rs'],
  ['of a file system without an authority', MOUNT, '/memfs/-/app/src/a b.rs'],
  ['of another machine', REMOTE, '/vscode-remote/127.0.0.1:8080/home/me/app/src/a b.rs'],
  ['of the disk', DISK, '/home/me/app/src/a b.rs'],
])('a file %s has a path, and comes back as what it was', (_, folder, path) => {
  const paths = pathsOf(folder);
  const file = { ...folder, path: `${folder.path}/src/a b.rs` };
  expect(paths.toServer(file)).toBe(path);
  expect(paths.fromServer(path)).toEqual(file);
});

it('files outside of the folder are of the same file system', () => {
  expect(pathsOf(GITHUB).toServer({ ...GITHUB, path: '/other/lib.rs' })).toBe('/vscode-vfs/github/other/lib.rs');
});

it('documents of other file systems are no files', () => {
  const paths = pathsOf(GITHUB);
  expect(paths.toServer({ scheme: 'untitled', authority: '', path: 'Untitled-1' })).toBeUndefined();
  expect(paths.toServer({ ...GITHUB, authority: 'gitlab' })).toBeUndefined();
});

it('paths that only look like those of a file system are of the disk', () => {
  const path = '/vscode-vfs/github/app/main.rs';
  expect(pathsOf(DISK).fromServer(path)).toEqual({ ...DISK, path });
});
