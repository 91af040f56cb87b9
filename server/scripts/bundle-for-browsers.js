import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = path => fileURLToPath(new URL(`../src/browser/${path}`, import.meta.url));

/** By the names that sources and libraries use, with and without `node:`. */
const STAND_INS = {
  fs: browser('node/fs.ts'),
  'fs/promises': browser('node/fs-promises.ts'),
  path: 'pathe',
  url: browser('node/url.ts'),
  os: browser('node/os.ts'),
  module: browser('node/module.ts'),
  'timers/promises': browser('node/timers-promises.ts'),
};

/** Modules of ours that only make sense with a disk or with Node's libraries. */
const REPLACED = [
  { filter: /\/project\/snapshot\/unpacked\.js$|^\.\/unpacked\.js$/, path: browser('unpacked.ts') },
  { filter: /\/replace-file\.js$/, path: browser('replace-file.ts') },
  { filter: /\/facts-cache\.js$/, path: browser('facts-cache.ts') },
  { filter: /\/facts-ahead\.js$/, path: browser('facts-ahead.ts') },
];

const replaceModules = {
  name: 'replace-modules',
  setup({ onResolve }) {
    for (const { filter, path } of REPLACED) onResolve({ filter }, () => ({ path }));
  },
};

/** Browsers unpack gzip, but not brotli. */
const repackSnapshots = {
  name: 'repack-snapshots',
  setup({ onLoad }) {
    onLoad({ filter: /leptos-[\d.]+\.generated\.ts$/ }, async ({ path }) => {
      const [, data] = /'([A-Za-z0-9+/=]+)'/.exec(await readFile(path, 'utf8')) ?? [];
      if (data === undefined) throw new Error(`${path} holds no snapshot`);
      const json = brotliDecompressSync(Buffer.from(data, 'base64'));
      const packed = gzipSync(json, { level: constants.Z_BEST_COMPRESSION }).toString('base64');
      return { contents: `export const DATA = '${packed}';` };
    });
  },
};

/**
 * Bundles the server for a browser's worker: one file without anything of Node. What it takes of Node's modules has
 * stand-ins in `src/browser/`, and the `.wasm` files come with the first message.
 *
 * @param {string} outfile Absolute.
 * @returns {Promise<string[]>} The files that went into it, absolute.
 */
export async function bundleForBrowsers(outfile) {
  const { metafile } = await build({
    outfile,
    metafile: true,
    absWorkingDir: root,
    entryPoints: ['src/browser/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // The language service's own CommonJS is made in a way that no bundler sees through.
    mainFields: ['module', 'main'],
    alias: {
      'vscode-languageserver/node': 'vscode-languageserver/browser',
      'node:buffer': browser('node/buffer.ts'),
      ...Object.fromEntries(
        Object.entries(STAND_INS).flatMap(([name, path]) => [
          [name, path],
          [`node:${name}`, path],
        ]),
      ),
    },
    inject: [browser('globals.ts')],
    define: {
      'import.meta.url': JSON.stringify('file:///.leptos-language-server/dist/web/server.js'),
      __dirname: JSON.stringify('/.leptos-language-server'),
    },
    plugins: [replaceModules, repackSnapshots],
    legalComments: 'linked',
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs).map(path => resolve(root, path));
}
