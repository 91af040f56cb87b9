import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildQueries } from './build.js';

const QUERIES = new URL('../../queries/', import.meta.url);

/** Writes every query file. */
export function writeQueries(): void {
  for (const [path, text] of buildQueries()) {
    const file = fileURLToPath(new URL(path, QUERIES));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
