/**
 * Makes one file of each command, with what it needs beside it, so that it starts fast: `dist/` holds the commands and
 * the runtime, its parent the grammars, where the bundled code looks for them.
 */

import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist/bundle`, { recursive: true, force: true });
await build({
  entryPoints: {
    'leptos-language-server': `${root}src/lsp/main.ts`,
    'leptos-check': `${root}src/cli/main.ts`,
  },
  outdir: `${root}dist/bundle`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The language service's own CommonJS is made in a way that no bundler sees through.
  mainFields: ['module', 'main'],
  legalComments: 'linked',
  // Libraries in CommonJS call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

for (const name of ['rust_leptos', 'leptos_view']) {
  cpSync(require.resolve(`tree-sitter-leptos/tree-sitter-${name}.wasm`), `${root}dist/tree-sitter-${name}.wasm`);
}
cpSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), `${root}dist/bundle/web-tree-sitter.wasm`);
