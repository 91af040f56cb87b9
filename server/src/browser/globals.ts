/** Node's globals that the server and its libraries use; the bundle puts them in wherever they are named. */

export { Buffer } from 'buffer';

/** Paths have `/`, and there is no environment. */
export const process = { env: {}, platform: 'linux', cwd: () => '/', versions: {} };

/** As libraries for LSP in browsers have it, so that both take their turns. */
export function setImmediate(act: (...args: unknown[]) => void, ...args: unknown[]): unknown {
  return setTimeout(act, 0, ...args);
}
