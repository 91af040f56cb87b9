import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GIT_ENV, git } from './git.js';
import { LocalRegistry } from './local-registry.js';
import { type Finished, mustRun, run } from './program.js';
import { recipe } from './recipe.js';
import { FORMATTED, UNFORMATTED, WRONG } from './samples.js';

let registry: LocalRegistry;
let project: string;

beforeAll(async () => {
  registry = await LocalRegistry.start();
  project = mkdtempSync(join(tmpdir(), 'leptos-project-'));
  git(project, 'init', '--quiet');
  writeFileSync(join(project, '.gitignore'), 'node_modules/\n');
  writeFileSync(join(project, 'package.json'), recipe('ci.md', 'lint-staged', 1));
  writeFileSync(join(project, '.git/hooks/pre-commit'), '#!/bin/sh\nnpx lint-staged\n');
  chmodSync(join(project, '.git/hooks/pre-commit'), 0o755);
  await mustRun('sh', ['-c', recipe('ci.md', 'lint-staged', 0)], { cwd: project, env: registry.env });
});

afterAll(async () => {
  await registry.close();
  rmSync(project, { recursive: true, force: true });
});

function commit(file: string, text: string): Promise<Finished> {
  writeFileSync(join(project, file), text);
  git(project, 'add', file);
  return run('git', ['commit', '--message', file], { cwd: project, env: { ...GIT_ENV, ...registry.env } });
}

it('lint-staged formats what is committed', async () => {
  expect(await commit('app.rs', UNFORMATTED)).toMatchObject({ status: 0 });
  expect(git(project, 'show', 'HEAD:app.rs')).toBe(FORMATTED);
});

it('lint-staged stops a commit with a mistake', async () => {
  const { status, stderr } = await commit('wrong.rs', WRONG);
  expect(stderr).toContain('wrong.rs:2:20');
  expect(status).toBe(1);
  expect(readFileSync(join(project, 'wrong.rs'), 'utf8')).toBe(WRONG);
});
