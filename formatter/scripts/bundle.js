/** Bundles the command `leptos-format`, and the threads that it starts. */

import { fileURLToPath } from 'node:url';
import { bundleCommands } from './bundle-commands.js';

const root = fileURLToPath(new URL('..', import.meta.url));
await bundleCommands(root, { 'leptos-format': 'src/cli/main.ts' }, { worker: 'src/cli/worker.ts' });
