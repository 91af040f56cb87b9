/** Bundles the extension into `dist`, where an editor that develops it finds it. */

import { fileURLToPath } from 'node:url';
import { bundleExtension } from './bundle-extension.js';

await bundleExtension(fileURLToPath(new URL('../dist', import.meta.url)));
