/** Makes `dist/leptos-VERSION.vsix`. */

import { fileURLToPath } from 'node:url';
import { packageExtension } from './package-extension.js';

console.log(await packageExtension(fileURLToPath(new URL('../dist', import.meta.url))));
