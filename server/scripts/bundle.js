/** Bundles the commands `leptos-language-server` and `leptos-check`, and the threads that the latter starts. */

import { fileURLToPath } from 'node:url';
import { bundleCommands } from '../../formatter/scripts/bundle-commands.js';

const root = fileURLToPath(new URL('..', import.meta.url));
await bundleCommands(
  root,
  { 'leptos-language-server': 'src/lsp/main.ts', 'leptos-check': 'src/cli/main.ts' },
  { worker: 'src/cli/worker.ts' },
);
