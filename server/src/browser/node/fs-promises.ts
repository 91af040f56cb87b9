/** What the server asks of `node:fs/promises`, answered from memory; see `fs.ts`. */

import { readFileSync, realpathSync, statSync } from './fs.js';

export function readFile(path: string): Promise<Buffer>;
export function readFile(path: string, encoding: 'utf8'): Promise<string>;
export async function readFile(path: string, encoding?: 'utf8'): Promise<Buffer | string> {
  return encoding === undefined ? readFileSync(path) : readFileSync(path, encoding);
}

export async function stat(path: string): Promise<ReturnType<typeof statSync>> {
  return statSync(path);
}

export async function realpath(path: string): Promise<string> {
  return realpathSync(path);
}

export async function access(path: string): Promise<void> {
  statSync(path);
}
