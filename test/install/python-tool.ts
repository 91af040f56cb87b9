import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../truth/cache.js';
import { mustRun } from './program.js';

/**
 * Installs a program from PyPI, once, and returns its path.
 *
 * @param name Of the package, and of the program.
 */
export async function pythonTool(name: string, version: string): Promise<string> {
  const folder = join(cacheFolder(), `${name}-${version}`);
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const program = join(bin, name);
  if (existsSync(program)) return program;
  const python = process.platform === 'win32' ? 'python' : 'python3';
  await mustRun(python, ['-m', 'venv', folder], { cwd: '.' });
  await mustRun(join(bin, 'pip'), ['install', '--quiet', `${name}==${version}`], { cwd: '.' });
  return program;
}
