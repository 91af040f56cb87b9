import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { REPOSITORY } from '../../frame/programs.js';

/**
 * Makes a `.vsix` of a folder with a `package.json` and an `extension.js` that is written in plain JavaScript.
 *
 * @param folder Where its sources are.
 * @param scratch Where it is made.
 * @returns Its path.
 */
export async function packExtension(folder: string, scratch: string): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  copyFileSync(join(folder, 'package.json'), join(scratch, 'package.json'));
  copyFileSync(join(REPOSITORY, 'LICENSE-MIT'), join(scratch, 'LICENSE.md'));
  await build({
    entryPoints: [join(folder, 'extension.js')],
    outfile: join(scratch, 'extension.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'error',
  });
  const path = join(scratch, 'extension.vsix');
  const pack = ['package', '--no-dependencies', '--skip-license', '--out', path];
  const vsce = join(REPOSITORY, 'node_modules/@vscode/vsce/vsce');
  await promisify(execFile)(process.execPath, [vsce, ...pack], { cwd: scratch });
  return path;
}
