import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GIT_ENV, git, release } from '../../install/git.js';
import { LocalRegistry } from '../../install/local-registry.js';
import { type Finished, run } from '../../install/program.js';
import { recipe } from '../../install/recipe.js';
import { FORMATTED, UNFORMATTED, WRONG } from '../../install/samples.js';
import { keepText } from '../frame/artefacts.js';
import { preCommit } from '../frame/programs.js';
import { commandOf, suite } from '../frame/suite.js';

const ADDRESS = 'https://github.com/leptos-language-tools/leptos-language-tools';

/** Seconds of processor time that the hooks may take, once they are installed, where there is nothing to do. */
const WARM = 2;

// The first run of the hooks builds them.
vi.setConfig({ testTimeout: 900_000 });

suite('precommit', [preCommit()], () => {
  let registry: LocalRegistry;
  let released: string;
  /** Where pre-commit keeps what it installs. */
  let home: string;
  const projects: string[] = [];

  beforeAll(async () => {
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

  async function runHooks(folder: string, ...args: string[]): Promise<Finished> {
    const { program, args: first } = commandOf(preCommit());
    const env = { ...GIT_ENV, ...registry.env, PRE_COMMIT_HOME: home };
    const finished = await run(program, [...first, ...args], { cwd: folder, env });
    keepText(finished.stdout + finished.stderr);
    return finished;
  }

  /** As git runs the hooks: `pre-commit install` has put them into the repository. */
  function commit(folder: string): Promise<Finished> {
    const env = { ...GIT_ENV, ...registry.env, PRE_COMMIT_HOME: home };
    return run('git', ['commit', '--quiet', '--message', 'Change'], { cwd: folder, env });
  }

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

    it('stops a commit with a mistake, and tells where and why', async () => {
      const folder = projectWith(config(), { 'app.rs': WRONG });
      await runHooks(folder, 'install');
      const { status, stdout, stderr } = await commit(folder);
      keepText(stdout + stderr);
      expect(stdout + stderr).toContain(
        'app.rs:2:20: error[syntax/wrong-close-tag]: `<p>` is closed by `</b>`: expected `</p>`.',
      );
      expect(status).toBe(1);
      expect(git(folder, 'status', '--porcelain', 'app.rs')).toBe('A  app.rs\n');
      expect(readFileSync(join(folder, 'app.rs'), 'utf8')).toBe(WRONG);
    });

    it('leaves files alone that are not part of the commit', async () => {
      const folder = projectWith(config(), { 'app.rs': FORMATTED });
      writeFileSync(join(folder, 'later.rs'), UNFORMATTED);
      expect(await runHooks(folder, 'run')).toMatchObject({ status: 0 });
      expect(readFileSync(join(folder, 'later.rs'), 'utf8')).toBe(UNFORMATTED);
    });

    it('lets a repository pass quickly in which nothing is wrong', async () => {
      const folder = projectWith(config(), { 'app.rs': FORMATTED });
      const { program, args } = commandOf(preCommit());
      const env = { ...GIT_ENV, PRE_COMMIT_HOME: home, TIMEFORMAT: '%R %U %S' };
      const script = 'time "$@" >/dev/null';
      const times: number[] = [];
      for (let count = 0; count < 5; count++) {
        const timed = ['-c', script, 'bash', program, ...args, 'run', '--all-files'];
        const { status, stderr } = await run('bash', timed, { cwd: folder, env });
        expect(status).toBe(0);
        const [passed = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
        console.log(`warm: ${passed} s, of which ${(user + system).toFixed(2)} s of processor time`);
        times.push(user + system);
      }
      // The best of a few, and not by the clock: the machine may be busy with other things.
      expect(Math.min(...times)).toBeLessThan(WARM);
    });
  });
});
