import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release } from './git.js';
import { manifestOf } from './local-registry.js';
import { mustRun, run } from './program.js';
import { recipe } from './recipe.js';
import { FORMATTED, UNFORMATTED } from './samples.js';

const ADDRESS = 'git+https://github.com/leptos-language-tools/leptos-language-tools.git';

let released: string;
/** Where npm installs what is for all projects. */
let prefix: string;
let project: string;

beforeAll(() => {
  released = release();
  prefix = mkdtempSync(join(tmpdir(), 'leptos-global-'));
  project = mkdtempSync(join(tmpdir(), 'leptos-project-'));
});

afterAll(() => {
  for (const folder of [released, prefix, project]) rmSync(folder, { recursive: true, force: true });
});

describe('npm install from git', () => {
  it('builds the commands, and keeps nothing else', async () => {
    const command = recipe('install.md', 'From the repository').replace(ADDRESS, `git+file://${released}`);
    await mustRun('sh', ['-c', command], { cwd: project, env: { npm_config_prefix: prefix } });
    const installed = await mustRun('npm', ['ls', '--global', '--all', '--parseable'], {
      cwd: project,
      env: { npm_config_prefix: prefix },
    });
    expect(installed.trim().split('\n').slice(1)).toEqual([join(prefix, 'lib/node_modules', manifestOf().name)]);
  });

  it.each(Object.keys(manifestOf().bin ?? {}))('has %s', async name => {
    const printed = await mustRun(join(prefix, 'bin', name), ['--version'], { cwd: project });
    expect(printed).toContain(manifestOf().version);
  });

  it('formats', async () => {
    writeFileSync(join(project, 'app.rs'), UNFORMATTED);
    expect(await run(join(prefix, 'bin/leptos-format'), ['.'], { cwd: project })).toMatchObject({ status: 0 });
    expect(readFileSync(join(project, 'app.rs'), 'utf8')).toBe(FORMATTED);
    expect(await run(join(prefix, 'bin/leptos-check'), ['.'], { cwd: project })).toMatchObject({ status: 0 });
  });
});
