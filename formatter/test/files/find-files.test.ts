import { symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/files/find-files.js';
import { folderWith } from '../scratch-folder.js';

interface Found {
  readonly files: readonly string[];
  /** Path and message. */
  readonly troubles: readonly (readonly [string, string])[];
}

/** What is found when the command runs in a folder. */
async function find(
  folder: string,
  paths: readonly string[] = ['.'],
  isExcluded?: (path: string) => boolean,
): Promise<Found> {
  const troubles: [string, string][] = [];
  const files: string[] = [];
  const shown = (path: string): string => relative(folder, path).split(sep).join('/');
  const named = paths.map(path => (path === '' ? '' : join(folder, path)));
  const walk = {
    onTrouble: (path: string, message: string) => troubles.push([shown(path), message]),
    ...(isExcluded === undefined ? {} : { isExcluded: (path: string) => isExcluded(shown(path)) }),
  };
  for await (const { path } of findFiles(named, walk)) files.push(shown(path));
  return { files, troubles };
}

function rust(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map(path => [path, '']));
}

async function found(files: Readonly<Record<string, string>>, ...paths: string[]): Promise<readonly string[]> {
  const result = await find(folderWith(files), paths.length > 0 ? paths : undefined);
  expect(result.troubles).toEqual([]);
  return result.files;
}

describe('in a folder', () => {
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
    expect(await found({ ...rust('x/a.rs', 'x/b.rs'), '.gitignore': 'x/a.rs\n' }, 'x')).toEqual(['x/b.rs']);
  });

  it('that is named takes the files though it is ignored', async () => {
    expect(await found({ ...rust('x/a.rs'), '.gitignore': 'x/\n' }, 'x')).toEqual(['x/a.rs']);
  });

  it('leaves out what the caller excludes', async () => {
    const { files } = await find(folderWith(rust('a.rs', 'x/a.rs', 'y/b.rs')), ['.'], path => /^x$|b\.rs$/.test(path));
    expect(files).toEqual(['a.rs']);
  });

  it.skipIf(process.platform === 'win32')('follows no links, and runs in no circle', async () => {
    const outside = folderWith(rust('out.rs'));
    const folder = folderWith(rust('a.rs'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync(join(outside, 'out.rs'), join(folder, 'b.rs'));
    expect(await find(folder)).toEqual({ files: ['a.rs'], troubles: [] });
  });

  it.skipIf(process.platform === 'win32')(
    'tells of links that lead nowhere, but not of those that Emacs makes',
    async () => {
      const folder = folderWith({});
      symlinkSync('nowhere.rs', join(folder, 'a.rs'));
      symlinkSync('user@host.123', join(folder, '.#z.rs'));
      const message = 'is a broken symbolic link: what it leads to does not exist';
      expect(await find(folder)).toEqual({ files: [], troubles: [['a.rs', message]] });
    },
  );
});

describe('a file that is named', () => {
  it('is taken whatever it is called and wherever it is', async () => {
    const files = { ...rust('target/a.rs', 'b.txt', 'c.rs'), '.gitignore': 'c.rs\n' };
    expect(await found(files, 'target/a.rs', 'b.txt', 'c.rs')).toEqual(['target/a.rs', 'b.txt', 'c.rs']);
  });

  it('is taken once', async () => {
    expect(await found(rust('a.rs'), 'a.rs', '.', './a.rs')).toEqual(['a.rs']);
  });

  it('is marked as such, even where a folder has it as well', async () => {
    const folder = folderWith(rust('a.rs', 'b.rs'));
    const marks: boolean[] = [];
    const walk = { onTrouble: () => undefined };
    for await (const { isNamed } of findFiles([folder, join(folder, 'a.rs')], walk)) marks.push(isNamed);
    expect(marks).toEqual([true, false]);
  });

  it('and does not exist is told', async () => {
    const { troubles } = await find(folderWith({}), ['no/a.rs', '']);
    expect(troubles.map(([, message]) => message)).toEqual(['does not exist', 'an empty path names nothing']);
  });

  it.skipIf(process.platform === 'win32')('is followed where it is a link', async () => {
    const outside = folderWith(rust('out.rs'));
    const folder = folderWith({});
    symlinkSync(outside, join(folder, 'link'));
    expect((await find(folder, ['link'])).files).toEqual(['link/out.rs']);
  });
});

describe('a pattern', () => {
  const FILES = rust('a.rs', 'src/b.rs', 'src/c/d.rs', 'src/c/e.txt', 'tests/f.rs', '.hidden/g.rs');

  it.each([
    ['*.rs', ['a.rs']],
    ['**/*.rs', ['.hidden/g.rs', 'a.rs', 'src/b.rs', 'src/c/d.rs', 'tests/f.rs']],
    ['src/**', ['src/b.rs', 'src/c/d.rs']],
    ['{src,tests}/?.rs', ['src/b.rs', 'tests/f.rs']],
    ['[!t]*/*.rs', ['.hidden/g.rs', 'src/b.rs']],
    ['src/*', ['src/b.rs', 'src/c/d.rs']],
  ])('%s', async (pattern, files) => {
    expect(await found(FILES, pattern)).toEqual(files);
  });

  it('honours ignore files, and leaves out target/', async () => {
    const files = { ...rust('a.rs', 'b.rs', 'target/c.rs'), '.gitignore': 'b.rs\n' };
    expect(await found(files, '**/*.rs')).toEqual(['a.rs']);
  });

  it('that matches nothing is told', async () => {
    const message = 'no Rust file matches this pattern';
    expect(await find(folderWith(FILES), ['src/*.txt', 'no/*.rs'])).toEqual({
      files: [],
      troubles: [
        ['src/*.txt', message],
        ['no/*.rs', message],
      ],
    });
  });

  it('is none where a file has that name', async () => {
    expect(await found(rust('[id].rs', 'i.rs'), '[id].rs')).toEqual(['[id].rs']);
  });
});
