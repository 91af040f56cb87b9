import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release } from './git.js';
import { LocalRegistry, manifestOf, REPOSITORY } from './local-registry.js';
import { type Finished, mustRun, run } from './program.js';
import { pythonTool } from './python-tool.js';
import { recipe } from './recipe.js';
import { FORMATTED, UNFORMATTED, WRONG } from './samples.js';

let registry: LocalRegistry;
/** What a runner downloads of the action. */
let released: string;
let temp: string;

beforeAll(async () => {
  registry = await LocalRegistry.start();
  released = release();
  temp = mkdtempSync(join(tmpdir(), 'leptos-runner-'));
});

afterAll(async () => {
  await registry.close();
  for (const folder of [released, temp]) rmSync(folder, { recursive: true, force: true });
});

/** The defaults of `action.yml`, as a runner hands them over. */
const DEFAULTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...readFileSync(join(REPOSITORY, 'action.yml'), 'utf8').matchAll(
      /^ {2}([\w-]+):\n {4}desc.*\n {4}default: (.*)$/gm,
    ),
  ].map(([, name = '', value = '']) => [name, value === "''" ? '' : value]),
);

/** Runs the action in a checkout that has these files. */
function act(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const checkout = mkdtempSync(join(temp, 'checkout-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(checkout, name), text);
  const given = Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [
    `LEPTOS_${name.replace('-', '_').toUpperCase()}`,
    value,
  ]);
  const env = { ...registry.env, RUNNER_TEMP: temp, ...Object.fromEntries(given) };
  return run(process.execPath, [join(released, 'scripts/action.js')], { cwd: checkout, env });
}

const { version } = manifestOf();

describe('action.yml', () => {
  it('is what GitHub takes', async () => {
    const check = await pythonTool('check-jsonschema', '0.39.0');
    const args = ['--builtin-schema', 'vendor.github-actions', 'action.yml'];
    expect(await mustRun(check, args, { cwd: REPOSITORY })).toContain('ok');
  });

  it('hands over every input', () => {
    expect(Object.keys(DEFAULTS)).toEqual(['paths', 'commands', 'format-args', 'check-args', 'version']);
  });
});

describe.each([
  ['the revision of the action', ''],
  ['a version on npm', version],
])('the action, with %s', (_, wanted) => {
  it('passes where all is fine', async () => {
    const { status, stdout } = await act({ 'app.rs': FORMATTED }, { version: wanted });
    expect(stdout).toMatch(/::endgroup::\n$/);
    expect(status).toBe(0);
  });

  it('shows what is not formatted, and mistakes in the pull request', async () => {
    const files = { 'app.rs': UNFORMATTED, 'wrong.rs': WRONG };
    const { status, stdout, stderr } = await act(files, { version: wanted });
    expect(stdout).toContain('+    view! { <p class="a">"hi"</p> }');
    expect(stdout).toMatch(/^::error file=wrong\.rs,line=2,/m);
    expect(stderr).toContain('wrong.rs:2:20');
    expect(status).toBe(2);
  });
});

describe('the inputs of the action', () => {
  it('choose the command, the paths and the arguments', async () => {
    const files = { 'a b.rs': UNFORMATTED, 'app.rs': UNFORMATTED, 'wrong.rs': WRONG };
    const inputs = { version, commands: 'format', paths: 'a b.rs\n', 'format-args': '--check --quiet' };
    const { status, stdout } = await act(files, inputs);
    expect(stdout.split('::endgroup::\n')[1]).toBe('a b.rs\n');
    expect(status).toBe(1);
  });

  it('are told where they are wrong', async () => {
    const command = await act({}, { commands: 'lint' });
    expect(command).toMatchObject({
      status: 2,
      stdout: '::error::commands is `format`, `check` or both, not `lint`\n',
    });
    const injected = await act({}, { version: '1; touch here' });
    expect(injected.status).toBe(2);
    expect(injected.stdout).toContain('::error::version is one such as `0.1.0`, not `1; touch here`');
  });
});

describe('the recipes for CI', () => {
  it.each([
    ['GitHub Actions', 'vendor.github-workflows', 'leptos.yml'],
    ['GitLab CI', 'vendor.gitlab-ci', '.gitlab-ci.yml'],
  ])('%s', async (heading, schema, file) => {
    writeFileSync(join(temp, file), recipe('ci.md', heading));
    const check = await pythonTool('check-jsonschema', '0.39.0');
    expect(await mustRun(check, ['--builtin-schema', schema, file], { cwd: temp })).toContain('ok');
  });

  it('run the commands from npm', async () => {
    const folder = mkdtempSync(join(temp, 'checkout-'));
    writeFileSync(join(folder, 'app.rs'), UNFORMATTED);
    const lines = [...recipe('ci.md', 'GitLab CI').matchAll(/^ +- (npx .*)$/gm)].map(([, line = '']) => line);
    const ends = [];
    for (const line of lines) ends.push((await run('sh', ['-c', line], { cwd: folder, env: registry.env })).status);
    expect(ends).toEqual([1, 0]);
  });
});
