/** Puts all that is published into `dist/packages`: a tarball of each package on npm, and the extension for VS Code. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../client/vscode/scripts/package-extension.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/packages');
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error('this script is for npm: npm run package');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const packages = ['grammar', 'formatter', 'server'].flatMap(name => ['--workspace', name]);
const { status } = spawnSync(process.execPath, [npm, 'pack', ...packages, '--pack-destination', folder], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const extension = await packageExtension(join(root, 'client/vscode/dist'));
cpSync(extension, join(folder, basename(extension)));
