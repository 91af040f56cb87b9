import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildQueries } from './build.js';
import { buildZedExtension } from './zed-extension.js';

const PACKAGE = new URL('../../', import.meta.url);

/** Writes every query file, those of the extension for Zed as well. */
export function writeQueries(): void {
  const queries = [...buildQueries()].map(([path, text]) => [`queries/${path}`, text] as const);
  for (const [path, text] of [...queries, ...buildZedExtension()]) {
    const file = fileURLToPath(new URL(path, PACKAGE));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
