import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifestOf, REPOSITORY } from './local-registry.js';

/** Who commits, whatever is set up on this machine. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@localhost',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@localhost',
};

/** Runs git. Returns what it printed. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...GIT_ENV } });
}

/** This repository as a release has it: what is in the working tree, committed, with the version's tag. */
export function release(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-release-'));
  const files = git(REPOSITORY, 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z');
  for (const file of files.split('\0')) {
    // The last is empty, and some may be deleted.
    if (file === '' || !existsSync(join(REPOSITORY, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(REPOSITORY, file), join(folder, file));
  }
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Release');
  git(folder, 'tag', `v${manifestOf().version}`);
  return folder;
}
