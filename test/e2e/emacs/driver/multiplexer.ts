import { join } from 'node:path';
import { mustRun } from '../../../install/program.js';
import type { User } from '../../frame/user.js';

/** The program that makes two servers one, as the page names it. */
const MULTIPLEXER = 'rassumfrassum==0.3.5';

/** Puts `rass` on the path of a user. */
export async function installMultiplexer(user: User): Promise<void> {
  // Python's own folders are not those of the editors' root folder.
  const packages = join(user.home, 'python');
  await mustRun('python3', ['-m', 'pip', 'install', '--quiet', '--target', packages, MULTIPLEXER], { cwd: user.home });
  user.addProgram('rass', `PYTHONPATH='${packages}' exec python3 -m rassumfrassum "$@"`);
}
