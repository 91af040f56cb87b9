import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What both bundles have in common. */
const OPTIONS = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  // Of libraries that come as both, the modules are what a bundler can make smaller.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
};

/**
 * Bundles the extension, for Node and for browsers: one file each, as the editor loads it.
 *
 * @param {string} folder Where `extension.cjs` and `extension.web.js` go.
 */
export async function bundleExtension(folder) {
  await build({
    ...OPTIONS,
    entryPoints: ['src/extension.ts'],
    outfile: join(folder, 'extension.cjs'),
    platform: 'node',
    target: 'node20',
  });
  await build({
    ...OPTIONS,
    entryPoints: ['src/extension.web.ts'],
    outfile: join(folder, 'extension.web.js'),
    platform: 'browser',
    target: 'es2022',
  });
}
