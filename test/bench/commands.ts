import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The commands that are measured, as arguments of Node. */
export interface Commands {
  readonly server: readonly string[];
  readonly check: readonly string[];
  readonly peer: readonly string[];
}

/** The commands of this repository, or other builds of them, and the peer. */
export function commandsFor(server: string | undefined, check: string | undefined): Commands {
  const bin = (name: string): string => fileURLToPath(new URL(`../../server/bin/${name}.js`, import.meta.url));
  return {
    server: [server ?? bin('leptos-language-server'), '--stdio'],
    check: [check ?? bin('leptos-check')],
    peer: [require.resolve('vscode-langservers-extracted/bin/vscode-html-language-server'), '--stdio'],
  };
}

/** Milliseconds that Node takes with these arguments, from its start to its end. */
export function wallTime(args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - began;
  // 1 is what a check returns that has found something.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return time;
}

/** What Node does when it has nothing to do. */
export const NODE_ALONE = ['-e', '0'] as const;
