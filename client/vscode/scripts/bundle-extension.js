import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What both bundles have in common. */
const OPTIONS = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  metafile: true,
  format: 'cjs',
  external: ['vscode'],
  // Of libraries that come as both, the modules are what a bundler can make smaller.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
};

/** What is imported only when it is needed is left to a file of its own, so that starting does not read it. */
const LATER = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/node-client\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './node-client.cjs', external: true } : undefined,
    ),
};

/**
 * Bundles the extension as the editor loads it: for browsers as one file; for Node what starts, and the client of the
 * language server.
 *
 * @param {string} folder Where `extension.cjs`, `node-client.cjs` and `extension.web.js` go.
 * @returns {Promise<string[]>} The files that went into them, absolute.
 */
export async function bundleExtension(folder) {
  const desktop = await build({
    ...OPTIONS,
    entryPoints: { extension: 'src/extension.ts', 'node-client': 'src/node/node-client.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    // The editor gives `vscode` to what is required.
    supported: { 'dynamic-import': false },
    plugins: [LATER],
  });
  const web = await build({
    ...OPTIONS,
    entryPoints: ['src/extension.web.ts'],
    outfile: join(folder, 'extension.web.js'),
    platform: 'browser',
    target: 'es2022',
  });
  const inputs = [desktop, web].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return inputs.map(path => resolve(OPTIONS.absWorkingDir, path));
}
