import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, folderWith, jsonOf, leptosCheck, WRONG } from './command.js';

async function found(files: Readonly<Record<string, string>>, ...paths: string[]): Promise<string[]> {
  return filesIn(await leptosCheck(folderWith(files), ['--format', 'json', ...paths]));
}

function rust(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map(path => [path, WRONG]));
}

it('takes all Rust files, in the order of their names', async () => {
  const files = rust('b.rs', 'a/z.rs', 'a/b/c.rs', 'c.txt', 'B.rs');
  expect(await found(files)).toEqual(['B.rs', 'a/b/c.rs', 'a/z.rs', 'b.rs']);
});

it('takes hidden folders, and no target/', async () => {
  expect(await found(rust('.config/a.rs', 'target/b.rs', 'x/target/c.rs', 'd.rs'))).toEqual(['.config/a.rs', 'd.rs']);
});

it('honours .gitignore', async () => {
  const files = { ...rust('a.rs', 'gen/b.rs', 'x/gen/c.rs', 'x/d.rs'), '.gitignore': '/gen/\n# nothing\nd.rs\n' };
  expect(await found(files)).toEqual(['a.rs', 'x/gen/c.rs']);
});

it('honours nested ones and negations, the nearest last', async () => {
  const files = {
    ...rust('a.rs', 'x/a.rs', 'x/b.rs', 'x/y/b.rs'),
    '.gitignore': 'a.rs\n!x/a.rs\n',
    'x/.gitignore': 'b.rs\n',
    'x/y/.gitignore': '!b.rs\n',
  };
  expect(await found(files)).toEqual(['x/a.rs', 'x/y/b.rs']);
});

it('honours .leptosfmtignore, which has the last word', async () => {
  const files = { ...rust('a.rs', 'b.rs', 'c.rs'), '.gitignore': 'a.rs\n', '.leptosfmtignore': '!a.rs\nb.rs\n' };
  expect(await found(files)).toEqual(['a.rs', 'c.rs']);
});

it('honours the rules above a folder that is named', async () => {
  const files = { ...rust('x/a.rs', 'x/b.rs'), '.gitignore': 'x/a.rs\n' };
  expect(await found(files, 'x')).toEqual(['x/b.rs']);
});

it('takes a folder that is named though it is ignored', async () => {
  expect(await found({ ...rust('x/a.rs'), '.gitignore': 'x/\n' }, 'x')).toEqual(['x/a.rs']);
});

it('takes a file that is named, whatever it is called and wherever it is', async () => {
  const files = { ...rust('target/a.rs', 'b.txt', 'c.rs'), '.gitignore': 'c.rs\n' };
  expect(await found(files, 'target/a.rs', 'b.txt', 'c.rs')).toEqual(['target/a.rs', 'b.txt', 'c.rs']);
});

it('takes a file once', async () => {
  expect(await found(rust('a.rs'), 'a.rs', '.', './a.rs')).toEqual(['a.rs']);
});

it('names files outside of the working directory by their way', async () => {
  const folder = folderWith(rust('a.rs', 'x/b.rs'));
  expect(filesIn(await leptosCheck(join(folder, 'x'), ['--format', 'json', '..']))).toEqual(['../a.rs', 'b.rs']);
});

it('counts the files without views', async () => {
  const folder = folderWith({ 'a.rs': 'fn f() {}\n', 'b.rs': 'fn review() { preview!() }\n' });
  expect(jsonOf((await leptosCheck(folder, ['--format', 'json'])).out)).toEqual({ files: 2, findings: [] });
});

it.skipIf(process.platform === 'win32')('does not follow links in a folder, and runs in no circle', async () => {
  const outside = folderWith(rust('out.rs'));
  const folder = folderWith(rust('a.rs'));
  symlinkSync(folder, join(folder, 'loop'));
  symlinkSync(outside, join(folder, 'outside'));
  symlinkSync(join(outside, 'out.rs'), join(folder, 'b.rs'));
  const outcome = await leptosCheck(folder, ['--format', 'json']);
  expect(filesIn(outcome)).toEqual(['a.rs']);
  expect(outcome.err).toBe('');
});

it.skipIf(process.platform === 'win32')('follows a link that is named', async () => {
  const outside = folderWith(rust('out.rs'));
  const folder = folderWith({});
  symlinkSync(outside, join(folder, 'link'));
  expect(filesIn(await leptosCheck(folder, ['--format', 'json', 'link']))).toEqual(['link/out.rs']);
});
