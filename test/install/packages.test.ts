import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalRegistry, manifestOf, PACKAGES, REPOSITORY } from './local-registry.js';
import { type Finished, mustRun, run } from './program.js';
import { FORMATTED, UNFORMATTED, WRONG } from './samples.js';

const TSC = join(REPOSITORY, 'node_modules/typescript/bin/tsc');

let registry: LocalRegistry;
/** A project that has the packages from npm. */
let project: string;

beforeAll(async () => {
  registry = await LocalRegistry.start();
  project = mkdtempSync(join(tmpdir(), 'leptos-installed-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  // The walk leaves packages alone that bring Rust files.
  writeFileSync(join(project, '.gitignore'), 'node_modules/\n');
  const { version } = manifestOf('formatter');
  const packages = [`prettier-plugin-leptos@${version}`, `leptos-language-server@${version}`, 'prettier@3'];
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('npm', ['install', ...flags, ...packages], { cwd: project, env: registry.env });
}, 180_000);

afterAll(async () => {
  await registry.close();
  rmSync(project, { recursive: true, force: true });
});

function npx(...args: string[]): Promise<Finished> {
  return run('npx', args, { cwd: project, env: registry.env });
}

describe('the packages, installed from npm', () => {
  it('run leptos-format', async () => {
    writeFileSync(join(project, 'app.rs'), UNFORMATTED);
    expect(await npx('leptos-format', '--check', 'app.rs')).toMatchObject({ status: 1, stdout: 'app.rs\n' });
    expect(await npx('leptos-format', 'app.rs')).toMatchObject({ status: 0 });
    expect(readFileSync(join(project, 'app.rs'), 'utf8')).toBe(FORMATTED);
    expect(await npx('leptos-format', '--check', 'app.rs')).toMatchObject({ status: 0, stdout: '' });
  });

  it('run leptos-check, which has its pages with it', async () => {
    writeFileSync(join(project, 'wrong.rs'), WRONG);
    const { status, stdout } = await npx('leptos-check', 'wrong.rs');
    expect(status).toBe(1);
    expect(stdout).toContain('wrong.rs:2:20: error[syntax/wrong-close-tag]');
    expect((await npx('leptos-check', '--explain', 'tag-ended-early')).stdout).toContain('# ');
  });

  it('run leptos-language-server', async () => {
    const server = spawn('npx', ['leptos-language-server', '--stdio'], { cwd: project, stdio: 'pipe' });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
    let answer = '';
    for await (const piece of server.stdout) {
      answer += piece;
      if (answer.includes('"documentFormattingProvider"')) break;
    }
    server.stdin.end();
    expect(answer).toContain('"documentFormattingProvider"');
  });

  it('are found by prettier', async () => {
    writeFileSync(join(project, 'app.rs'), UNFORMATTED);
    const { stdout } = await npx('prettier', '--plugin', 'prettier-plugin-leptos', 'app.rs');
    expect(stdout).toBe(FORMATTED);
  });

  it('are libraries with types', async () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { format, type FormatResult } from 'prettier-plugin-leptos';
       import * as plugin from 'prettier-plugin-leptos';
       import { format as prettier, type Plugin } from 'prettier';
       import { loadParsers, type ViewDocument } from 'tree-sitter-leptos';

       const text = ${JSON.stringify(UNFORMATTED)};
       const { text: formatted }: FormatResult = await format(text, { maxWidth: 80 });
       const same = await prettier(text, { parser: 'leptos', plugins: [plugin satisfies Plugin] });
       // @ts-expect-error: types that were not found would take anything.
       await format(text, { maxWidth: '80' });
       // @ts-expect-error: the same.
       const nothing: ViewDocument = 1;
       console.log(JSON.stringify([formatted, same, typeof loadParsers]));`,
    );
    const flags = ['--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2023,dom'];
    expect(await run(process.execPath, [TSC, ...flags, 'use.ts'], { cwd: project })).toMatchObject({ stdout: '' });
    const printed = await mustRun(process.execPath, ['use.js'], { cwd: project });
    expect(JSON.parse(printed)).toEqual([FORMATTED, FORMATTED, 'function']);
  });
});

describe.each(PACKAGES)('the package of %s', folder => {
  const installed = (): string => join(project, 'node_modules', manifestOf(folder).name);

  it('has the licences', () => {
    for (const file of ['LICENSE-MIT', 'LICENSE-APACHE']) {
      expect(readFileSync(join(installed(), file), 'utf8')).toBe(readFileSync(join(REPOSITORY, file), 'utf8'));
    }
  });

  it('says where it comes from', () => {
    expect(manifestOf(folder)).toMatchObject({
      version: manifestOf().version,
      license: manifestOf().license,
      repository: { directory: folder },
    });
  });

  it('has neither tests nor maps of sources that are not there', () => {
    const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' });
    expect(files.filter(file => /\.map$|\.test\.|tsbuildinfo/.test(file))).toEqual([]);
  });
});
