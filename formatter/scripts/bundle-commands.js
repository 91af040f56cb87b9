import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * Libraries in CommonJS call `require` for Node's own modules, and look beside themselves for their files. Each file has
 * this, so nothing is made before it is asked for. `import.meta.dirname` is not in the first versions of Node 20.
 */
const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = id => __createRequire(import.meta.url)(id);',
  "const __dirname = import.meta.dirname ?? __fileURLToPath(new URL('.', import.meta.url));",
].join(' ');

const RUNTIMES = ['web-tree-sitter.wasm', 'one_ini_bg.wasm'];

/**
 * Makes few files of each command, with what it needs beside it, so that it starts fast: `dist/bundle` holds the
 * commands and the runtimes, its parent the grammars, where the bundled code looks for them. What is imported
 * dynamically is in files of its own, and so is what several of these share: each takes a millisecond to find.
 *
 * @param {string} root The package's folder.
 * @param {Record<string, string>[]} programs Sources by the names of what is made of them, relative to the package.
 *   Those of one program share files; what several programs need is in each of them.
 * @returns {Promise<string[]>} The files that went into them, absolute.
 */
export async function bundleCommands(root, ...programs) {
  const outdir = join(root, 'dist/bundle');
  const options = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The language service's own CommonJS is made in a way that no bundler sees through.
    mainFields: ['module', 'main'],
    // Less to read at each start. Names stay, so that a stack can be read, too.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
    banner: { js: BANNER },
    logLevel: 'warning',
  };
  const define = { __LEPTOS_FORMAT_BUILD__: JSON.stringify(await buildId(options, Object.assign({}, ...programs))) };
  const made = new Set(RUNTIMES);
  const sources = new Set();
  for (const entryPoints of programs) {
    const { metafile } = await build({ ...options, entryPoints, define, metafile: true });
    for (const path of Object.keys(metafile.outputs)) made.add(basename(path));
    for (const path of Object.keys(metafile.inputs)) sources.add(resolve(root, path));
  }
  for (const name of ['rust_leptos', 'leptos_view']) {
    cpSync(grammarFile(name), join(root, `dist/tree-sitter-${name}.wasm`));
  }
  cpSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), join(outdir, 'web-tree-sitter.wasm'));
  const editorconfig = createRequire(require.resolve('editorconfig'));
  cpSync(join(dirname(editorconfig.resolve('@one-ini/wasm')), 'one_ini_bg.wasm'), join(outdir, 'one_ini_bg.wasm'));
  // Only now, so that a command that runs meanwhile finds all it needs.
  for (const name of readdirSync(outdir)) if (!made.has(name)) rmSync(join(outdir, name), { recursive: true });
  return [...sources];
}

/** A digest of all that the commands are made of: what one of them remembers must not be taken for true by another. */
async function buildId(options, entryPoints) {
  const { metafile } = await build({ ...options, entryPoints, write: false, metafile: true });
  const hash = createHash('sha256');
  for (const path of Object.keys(metafile.inputs).sort()) hash.update(readFileSync(join(options.absWorkingDir, path)));
  hash.update(readFileSync(grammarFile('rust_leptos')));
  hash.update(readFileSync(grammarFile('leptos_view')));
  return hash.digest('hex').slice(0, 16);
}

function grammarFile(name) {
  return require.resolve(`tree-sitter-leptos/tree-sitter-${name}.wasm`);
}
