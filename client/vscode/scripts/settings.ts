/** Writes the settings of the extension into its manifest, from the list of the server's features. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configuration } from './configuration.js';

const path = fileURLToPath(new URL('../package.json', import.meta.url));
const manifest = JSON.parse(readFileSync(path, 'utf8')) as { contributes: { configuration: unknown } };
manifest.contributes.configuration = configuration();
writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
