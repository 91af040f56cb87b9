import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GIT_ENV, git, release } from './git.js';
import { LocalRegistry } from './local-registry.js';
import { type Finished, run } from './program.js';
import { pythonTool } from './python-tool.js';
import { recipe } from './recipe.js';
import { FORMATTED, UNFORMATTED, WRONG } from './samples.js';

const ADDRESS = 'https://github.com/leptos-language-tools/leptos-language-tools';

let preCommit: string;
let registry: LocalRegistry;
let released: string;
/** Where pre-commit keeps what it installs. */
let home: string;
const projects: string[] = [];

beforeAll(async () => {
  preCommit = await pythonTool('pre-commit', '4.7.0');
  registry = await LocalRegistry.start();
  released = release();
  home = mkdtempSync(join(tmpdir(), 'leptos-pre-commit-'));
});

afterAll(async () => {
  await registry.close();
  for (const folder of [released, home, ...projects]) rmSync(folder, { recursive: true, force: true });
});

/** Somebody's repository, with files that are added to the next commit. */
function projectWith(config: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-project-'));
  projects.push(folder);
  git(folder, 'init', '--quiet');
  writeFileSync(join(folder, '.pre-commit-config.yaml'), config);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git(folder, 'add', '--all');
  return folder;
}

function runHooks(folder: string, ...args: string[]): Promise<Finished> {
  return run(preCommit, args, { cwd: folder, env: { ...GIT_ENV, ...registry.env, PRE_COMMIT_HOME: home } });
}

describe('pre-commit', () => {
  it('finds the hooks as they should be', async () => {
    const { status, stdout } = await runHooks(released, 'validate-manifest', '.pre-commit-hooks.yaml');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  describe.each([
    ['from the repository', () => recipe('ci.md', 'pre-commit', 0).replace(ADDRESS, released)],
    ['from npm', () => recipe('ci.md', 'pre-commit', 1)],
  ])('%s', (_, config) => {
    it('lets a commit through in which all is fine', async () => {
      const folder = projectWith(config(), { 'app.rs': FORMATTED, 'other.txt': UNFORMATTED });
      const { status, stdout } = await runHooks(folder, 'run', '--all-files');
      expect(stdout).toMatch(/^leptos-format\.+Passed\nleptos-check\.+Passed\n$/m);
      expect(status).toBe(0);
    });

    it('formats what is to be committed, and stops the commit', async () => {
      const folder = projectWith(config(), { 'app.rs': UNFORMATTED });
      const { status, stdout } = await runHooks(folder, 'run');
      expect(stdout).toMatch(/^leptos-format\.+Failed\n(.*\n)*- files were modified by this hook\n\napp\.rs\n/);
      expect(status).toBe(1);
      expect(readFileSync(join(folder, 'app.rs'), 'utf8')).toBe(FORMATTED);
      git(folder, 'add', '--all');
      expect(await runHooks(folder, 'run')).toMatchObject({ status: 0 });
    });

    it('stops a commit with a mistake', async () => {
      const folder = projectWith(config(), { 'app.rs': WRONG });
      const { status, stdout } = await runHooks(folder, 'run', 'leptos-check');
      expect(stdout).toContain('app.rs:2:20: error[syntax/wrong-close-tag]');
      expect(status).toBe(1);
      expect(readFileSync(join(folder, 'app.rs'), 'utf8')).toBe(WRONG);
    });

    it('leaves files alone that are not part of the commit', async () => {
      const folder = projectWith(config(), { 'app.rs': FORMATTED });
      writeFileSync(join(folder, 'later.rs'), UNFORMATTED);
      expect(await runHooks(folder, 'run')).toMatchObject({ status: 0 });
      expect(readFileSync(join(folder, 'later.rs'), 'utf8')).toBe(UNFORMATTED);
    });
  });
});
