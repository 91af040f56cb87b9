/**
 * Bundles the commands `leptos-language-server` and `leptos-check`, the threads that the latter starts, and the
 * server for browsers.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommands } from '../../formatter/scripts/bundle-commands.js';
import { bundleForBrowsers } from './bundle-for-browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
await bundleCommands(
  root,
  { 'leptos-language-server': 'src/lsp/main.ts', 'leptos-check': 'src/cli/main.ts' },
  { worker: 'src/cli/worker.ts' },
  { 'facts-thread': 'src/project/index/facts-thread.ts' },
  { 'facts-process': 'src/project/index/facts-process.ts' },
);
await bundleForBrowsers(join(root, 'dist/web/server.js'));
