/**
 * Gives everything in the repository a version, and the unreleased part of CHANGELOG.md its heading.
 *
 *     npm run release -- 0.2.0      # writes the version, then prints the release notes
 *     npm run release               # prints the release notes of the present version
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headed, notesOf } from './release-notes.js';
import { PLACES, withVersion } from './version-places.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version: present } = JSON.parse(read('package.json')) as { version: string };
const [wanted = present] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(wanted)) fail(`${wanted} is no version: it has three numbers, as in ${present}`);

if (wanted !== present) {
  for (const [file, patterns] of Object.entries(PLACES)) write(file, withVersion(read(file), patterns, wanted));
  write('CHANGELOG.md', headed(read('CHANGELOG.md'), wanted, new Date().toISOString().slice(0, 10)));
  const npm = process.env['npm_execpath'];
  if (npm === undefined) fail('this script is for npm: npm run release -- VERSION');
  const flags = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(process.execPath, [npm, ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
const notes = notesOf(read('CHANGELOG.md'), wanted) ?? notesOf(read('CHANGELOG.md'), 'Unreleased');
if (notes === undefined) fail(`CHANGELOG.md has nothing about ${wanted}`);
console.log(notes);

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function fail(message: string): never {
  console.error(`release: ${message}`);
  process.exit(2);
}
