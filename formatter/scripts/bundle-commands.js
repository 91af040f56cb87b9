import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** Libraries in CommonJS call `require` for Node's own modules, and look beside themselves for their files. */
const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
].join(' ');

const RUNTIMES = ['web-tree-sitter.wasm', 'one_ini_bg.wasm'];

/**
 * Makes one file of each command, with what it needs beside it, so that it starts fast: `dist/bundle` holds the
 * commands and the runtimes, its parent the grammars, where the bundled code looks for them.
 *
 * @param {string} root The package's folder.
 * @param {Record<string, string>} entryPoints Sources by the names of what is made of them, relative to the package.
 * @param {boolean} splitting Whether what is loaded later is in files of its own. Each file takes a millisecond to find.
 */
export async function bundleCommands(root, entryPoints, splitting) {
  const outdir = join(root, 'dist/bundle');
  const options = {
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The language service's own CommonJS is made in a way that no bundler sees through.
    mainFields: ['module', 'main'],
    legalComments: 'linked',
    banner: { js: BANNER },
    logLevel: 'warning',
  };
  const define = { __LEPTOS_FORMAT_BUILD__: JSON.stringify(await buildId(options)) };
  const { metafile } = await build({ ...options, define, metafile: true });
  for (const name of ['rust_leptos', 'leptos_view']) {
    cpSync(grammarFile(name), join(root, `dist/tree-sitter-${name}.wasm`));
  }
  cpSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), join(outdir, 'web-tree-sitter.wasm'));
  const editorconfig = createRequire(require.resolve('editorconfig'));
  cpSync(join(dirname(editorconfig.resolve('@one-ini/wasm')), 'one_ini_bg.wasm'), join(outdir, 'one_ini_bg.wasm'));
  // Only now, so that a command that runs meanwhile finds all it needs.
  const made = new Set([...Object.keys(metafile.outputs).map(path => basename(path)), ...RUNTIMES]);
  for (const name of readdirSync(outdir)) if (!made.has(name)) rmSync(join(outdir, name), { recursive: true });
}

/** A digest of all that the commands are made of: what one of them remembers must not be taken for true by another. */
async function buildId(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const hash = createHash('sha256');
  for (const path of Object.keys(metafile.inputs).sort()) hash.update(readFileSync(join(options.absWorkingDir, path)));
  hash.update(readFileSync(grammarFile('rust_leptos')));
  hash.update(readFileSync(grammarFile('leptos_view')));
  return hash.digest('hex').slice(0, 16);
}

function grammarFile(name) {
  return require.resolve(`tree-sitter-leptos/tree-sitter-${name}.wasm`);
}
