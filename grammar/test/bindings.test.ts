import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** What is compiled stays out of the repository. */
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'leptos-language-tools');

const COMPILING = 300_000;

const CARGO = firstThatRuns([['cargo']]);

const NODE_GYP = firstThatRuns([
  ['npx', '--no-install', 'node-gyp'],
  // npm brings its own.
  [process.execPath, join(dirname(process.execPath), '../lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js')],
]);

const COMPILER = firstThatRuns([['cc']]);

describe('the Rust crate', () => {
  if (CARGO === undefined) {
    test('is not tested: there is no cargo', () => undefined);
    return;
  }

  test(
    'passes its own tests',
    () => {
      const { status, stdout, stderr } = spawnSync('cargo', ['test', '--locked'], {
        cwd: PACKAGE,
        encoding: 'utf8',
        env: { ...process.env, CARGO_TARGET_DIR: join(CACHE, 'tree-sitter-crate') },
      });
      expect(status, stderr).toBe(0);
      expect(stdout).toMatch(/test result: ok\. 4 passed/u);
    },
    COMPILING,
  );
});

describe('the Node addon', () => {
  const missing = NODE_GYP === undefined ? 'node-gyp' : COMPILER === undefined ? 'C compiler' : undefined;

  test(
    missing === undefined ? 'hands out both grammars' : `is not tested: there is no ${missing}`,
    () => {
      if (NODE_GYP === undefined || COMPILER === undefined) return;
      const built = buildAddon(NODE_GYP);
      const script = `
      const { rust_leptos, leptos_view } = await import('./bindings/node/index.js');
      const kind = ({ name, language, nodeTypeInfo }) => [name, typeof language, nodeTypeInfo.length > 100];
      console.log(JSON.stringify([rust_leptos, leptos_view].map(kind)));
    `;
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: built,
        encoding: 'utf8',
      });
      expect(JSON.parse(output)).toEqual([
        ['rust_leptos', 'object', true],
        ['leptos_view', 'object', true],
      ]);
    },
    COMPILING,
  );

  test('says what to do where it is not compiled', async () => {
    if (existsSync(join(PACKAGE, 'bindings/node/build'))) return;
    // Not known to the type checker on purpose: the import fails.
    const file = new URL('../bindings/node/index.js', import.meta.url).href;
    await expect(import(/* @vite-ignore */ file)).rejects.toThrow('node-gyp rebuild');
  });
});

/** Compiles the addon in a copy of the package; returns the copy's folder. */
function buildAddon(nodeGyp: readonly string[]): string {
  const folder = join(CACHE, 'node-addon');
  for (const path of ['package.json', 'common', 'rust_leptos', 'leptos_view']) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(PACKAGE, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  }
  for (const path of ['binding.c', 'binding.gyp', 'index.js']) {
    cpSync(join(PACKAGE, 'bindings/node', path), join(folder, 'bindings/node', path), { preserveTimestamps: true });
  }
  const [program = 'node-gyp', ...args] = nodeGyp;
  const prefix = dirname(dirname(process.execPath));
  // Where Node's headers are installed beside it, none have to be fetched.
  const headers = existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
  execFileSync(program, [...args, 'configure', 'build', '--directory', 'bindings/node', ...headers], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return folder;
}

/** The first of some commands that knows `--version`; undefined where none does. */
function firstThatRuns(commands: readonly (readonly string[])[]): readonly string[] | undefined {
  return commands.find(([program = '', ...args]) => {
    const { status } = spawnSync(program, [...args, '--version'], { encoding: 'utf8', stdio: 'pipe' });
    return status === 0;
  });
}
