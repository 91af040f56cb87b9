/**
 * Builds the commands where npm installs the repository itself, as pre-commit and `npm install git+https://…` do.
 *
 * npm announces development dependencies for this step, but leaves them out of a global installation (npm 10 and 11).
 * Their own install scripts are never run: nothing is compiled.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error('this script is for npm: npm run prepare');

if (!existsSync(join(root, 'node_modules', 'typescript'))) run('ci', '--include=dev', '--ignore-scripts', '--no-audit');
run('run', 'build');

function run(...args) {
  // The outer call's `--global` would come in through the environment.
  const { status } = spawnSync(process.execPath, [npm, ...args, '--global=false'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
