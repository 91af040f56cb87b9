import { expect, it } from 'vitest';
import { MemoryFiles } from '../../src/browser/memory-files.js';

function filesOf(...paths: readonly string[]): MemoryFiles {
  const files = new MemoryFiles();
  for (const path of paths) files.write(path, new TextEncoder().encode(path));
  return files;
}

it('makes the folders around a file', () => {
  const files = filesOf('/app/src/main.rs', '/app/Cargo.toml');
  expect(files.names('/')).toEqual(['app']);
  expect(files.names('/app')).toEqual(['src', 'Cargo.toml']);
  expect(files.stats('/app/src')?.kind).toBe('folder');
});

it('forgets folders with their last file', () => {
  const files = filesOf('/app/src/pages/home.rs', '/app/Cargo.toml');
  files.remove('/app/src/pages/home.rs');
  expect(files.stats('/app/src')).toBeUndefined();
  expect(files.names('/app')).toEqual(['Cargo.toml']);
});

it('forgets all that is in a folder', () => {
  const files = filesOf('/app/src/a.rs', '/app/src/b/c.rs', '/other/d.rs');
  files.remove('/app');
  expect(files.bytes('/app/src/b/c.rs')).toBeUndefined();
  expect(files.names('/')).toEqual(['other']);
});

it('takes a file for a folder of the same name, and the other way round', () => {
  const files = filesOf('/app/src/a.rs');
  files.write('/app/src', new Uint8Array());
  expect(files.stats('/app/src/a.rs')).toBeUndefined();
  files.write('/app/src/a.rs', new Uint8Array());
  expect(files.names('/app/src')).toEqual(['a.rs']);
});

it('tells each writing from the one before', () => {
  const files = filesOf('/a.rs');
  const before = files.stats('/a.rs');
  files.write('/a.rs', new TextEncoder().encode('/b.rs'));
  const after = files.stats('/a.rs');
  expect(after?.ino).toBe(before?.ino);
  expect(after?.mtimeMs).toBeGreaterThan(before?.mtimeMs ?? Infinity);
});

it('knows a name without what is in the file', () => {
  const files = new MemoryFiles();
  files.write('/logo.png', undefined);
  expect(files.stats('/logo.png')?.kind).toBe('file');
  expect(files.bytes('/logo.png')).toBeUndefined();
});

it('removes nothing where nothing is', () => {
  const files = filesOf('/app/a.rs');
  files.remove('/app/b.rs');
  files.remove('/nowhere/c.rs');
  expect(files.names('/app')).toEqual(['a.rs']);
});
