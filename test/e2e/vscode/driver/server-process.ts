import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../../frame/until.js';

/** A language server that runs in a window. */
export interface ServerProcess {
  readonly pid: number;
  /** The path of its program. */
  readonly program: string;
}

/**
 * Waits for the language server of a window, as Linux lists it.
 *
 * @param mark In the environment of the window, and of nothing else on this machine.
 */
export function serverProcess(mark: string): Promise<ServerProcess> {
  return until('the language server', () => {
    const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
    return pids.map(pid => serverOf(pid, mark)).find(server => server !== undefined);
  });
}

function serverOf(pid: string, mark: string): ServerProcess | undefined {
  const program = read(pid, 'cmdline').find(argument => argument.endsWith('leptos-language-server.js'));
  if (program === undefined || !read(pid, 'environ').some(variable => variable.endsWith(`=${mark}`))) return undefined;
  return { pid: Number(pid), program };
}

function read(pid: string, file: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0');
  } catch {
    // It has ended meanwhile, or is somebody else's.
    return [];
  }
}
