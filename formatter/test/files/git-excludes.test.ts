import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findFiles } from '../../src/files/find-files.js';
import { ignoredBy, RULE_SOURCES } from '../../src/files/ignore-files.js';
import { folderWith } from '../scratch-folder.js';

const RUST = { 'a.rs': '', 'b.rs': '', 'x/a.rs': '' };

let home = '';
beforeEach(() => {
  home = folderWith({});
  vi.stubEnv('HOME', home);
  vi.stubEnv('XDG_CONFIG_HOME', undefined);
  return () => vi.unstubAllEnvs();
});

/** What a run finds in a folder. */
async function foundIn(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const onTrouble = (path: string, message: string): never => {
    throw new Error(`${path}: ${message}`);
  };
  for await (const { path } of findFiles([folder], { onTrouble })) {
    files.push(relative(folder, path).split(sep).join('/'));
  }
  return files;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('.git/info/exclude', () => {
  it('leaves files out', async () => {
    expect(await foundIn(folderWith({ ...RUST, '.git/info/exclude': '# mine\n/a.rs\n' }))).toEqual(['b.rs', 'x/a.rs']);
  });

  it('holds in a folder of the repository that is named, and does not ignore that folder itself', async () => {
    const folder = folderWith({ ...RUST, 'x/b.rs': '', '.git/info/exclude': 'x/a.rs\n' });
    expect(await foundIn(join(folder, 'x'))).toEqual(['b.rs']);
    write(folder, '.git/info/exclude', 'x/\n');
    expect(await foundIn(join(folder, 'x'))).toEqual(['a.rs', 'b.rs']);
  });

  it.each(['.gitignore', 'x/.gitignore'])('gives way to %s', async path => {
    const folder = folderWith({ ...RUST, '.git/info/exclude': 'a.rs\n', [path]: '!a.rs\n' });
    expect(await foundIn(folder)).toContain('x/a.rs');
  });

  it('holds in its own repository, where several are walked', async () => {
    const folder = folderWith({ ...RUST, 'x/.git/info/exclude': 'a.rs\n' });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await foundIn(folder)).toEqual(['a.rs', 'b.rs']);
  });

  it('tells of a file that is named, too, where tools name all that there are', () => {
    const folder = folderWith({ ...RUST, '.git/info/exclude': '/a.rs\n' });
    const isIgnored = ignoredBy(RULE_SOURCES);
    expect(['a.rs', 'x/a.rs'].map(path => isIgnored(join(folder, path)))).toEqual([true, false]);
  });

  it('is found for a submodule', async () => {
    const folder = folderWith({ 'x/a.rs': '', 'x/b.rs': '', '.git/modules/x/info/exclude': 'a.rs\n' });
    write(folder, 'x/.git', 'gitdir: ../.git/modules/x\n');
    expect(await foundIn(folder)).toEqual(['x/b.rs']);
  });

  it('is that of all for a linked work tree', async () => {
    const main = folderWith({ '.git/info/exclude': 'a.rs\n', '.git/worktrees/w/commondir': '../..\n' });
    const linked = folderWith(RUST);
    rmSync(join(linked, '.git'), { recursive: true });
    write(linked, '.git', `gitdir: ${join(main, '.git/worktrees/w')}\n`);
    expect(await foundIn(linked)).toEqual(['b.rs']);
  });

  it.each(['', 'gitdir: nowhere', 'gitdir: //server/share', 'something else'])(
    'is none for a `.git` with `%s`',
    async text => {
      const folder = folderWith(RUST);
      rmSync(join(folder, '.git'), { recursive: true });
      write(folder, '.git', text);
      expect(await foundIn(folder)).toEqual(['a.rs', 'b.rs', 'x/a.rs']);
    },
  );
});

describe('the excludes of a user', () => {
  it('are in ~/.config/git/ignore', async () => {
    write(home, '.config/git/ignore', '/a.rs\n');
    expect(await foundIn(folderWith(RUST))).toEqual(['b.rs', 'x/a.rs']);
  });

  it('are in $XDG_CONFIG_HOME/git/ignore where that is set', async () => {
    vi.stubEnv('XDG_CONFIG_HOME', join(home, 'settings'));
    write(home, '.config/git/ignore', 'a.rs\n');
    write(home, 'settings/git/ignore', 'b.rs\n');
    expect(await foundIn(folderWith(RUST))).toEqual(['a.rs', 'x/a.rs']);
  });

  it.each([
    '[core]\n\texcludesFile = ~/mine\n',
    '[user]\n\tname = "[core]"\n[Core]\n\tautocrlf\n\tEXCLUDESFILE="~/mine" # all of them\n',
    '[core] excludesfile = ~/mine ; all of them\r\n',
    '[core]\n\texcludesFile = ~/other\n\texcludesFile = ~/mine\n',
  ])('are those that ~/.gitconfig names in %j', async text => {
    write(home, '.config/git/ignore', 'b.rs\n');
    write(home, 'mine', 'a.rs\n');
    write(home, '.gitconfig', text);
    expect(await foundIn(folderWith(RUST))).toEqual(['b.rs']);
  });

  it.each([
    '[core "x"]\n\texcludesFile = ~/mine\n',
    '[core]\n[other]\n\texcludesFile = ~/mine\n',
    '# [core]\n; excludesFile = ~/mine\n',
    '[core]\n\texcludesFile =\n',
    '[core]\n\texcludesFile = ~/nowhere\n',
    '[core]\n\texcludesFile = ~/folder\n',
    '[core]\n\texcludesFile = "~/mi\n',
  ])('are none with %j', async text => {
    write(home, 'mine', 'a.rs\n');
    write(home, 'folder/file', '');
    write(home, '.gitconfig', text);
    expect(await foundIn(folderWith(RUST))).toEqual(['a.rs', 'b.rs', 'x/a.rs']);
  });

  it('are what the nearest settings name: the repository, ~/.gitconfig, ~/.config/git/config', async () => {
    for (const name of ['own', 'first', 'second']) write(home, name, `${name}.rs\n`);
    const folder = folderWith({ 'own.rs': '', 'first.rs': '', 'second.rs': '' });
    write(home, '.config/git/config', '[core]\nexcludesFile = ~/second\n');
    expect(await foundIn(folder)).toEqual(['first.rs', 'own.rs']);
    write(home, '.gitconfig', '[core]\nexcludesFile = ~/first\n');
    expect(await foundIn(folder)).toEqual(['own.rs', 'second.rs']);
    write(folder, '.git/config', `[core]\nexcludesFile = ~/own\n`);
    expect(await foundIn(folder)).toEqual(['first.rs', 'second.rs']);
  });

  it('give way to those of the repository', async () => {
    write(home, '.config/git/ignore', 'a.rs\nb.rs\n');
    expect(await foundIn(folderWith({ ...RUST, '.git/info/exclude': '!a.rs\n' }))).toEqual(['a.rs', 'x/a.rs']);
  });

  it('do not hold outside of repositories', async () => {
    write(home, '.config/git/ignore', 'a.rs\n');
    const folder = folderWith(RUST);
    renameSync(join(folder, '.git'), join(folder, 'git'));
    expect(await foundIn(folder)).toEqual(['a.rs', 'b.rs', 'x/a.rs']);
  });

  it.skipIf(process.platform === 'win32')('are read from files only, whatever a repository names', async () => {
    const folder = folderWith({ ...RUST, '.git/config': '[core]\nexcludesFile = /dev/zero\n' });
    symlinkSync('/dev/zero', join(folder, '.git/info'));
    expect(await foundIn(folder)).toEqual(['a.rs', 'b.rs', 'x/a.rs']);
  });
});
