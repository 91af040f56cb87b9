import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFolder, neovim, REPOSITORY, rustAnalyzer } from '../../frame/programs.js';
import { commandOf } from '../../frame/suite.js';

/** How a program is started, and in which environment. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Neovim, on the machine itself: what it starts in turn (compiler, node, cargo) is the machine's, as with its users. A
 * Neovim of the editors' root folder runs with that folder's loader and libraries.
 */
export function launchNeovim(): Launch {
  const root = join(installFolder(), 'editors');
  const library = join(root, 'usr/lib/x86_64-linux-gnu');
  const isChosen = process.env['LEPTOS_E2E_NVIM'] !== undefined;
  if (isChosen || !existsSync(join(root, 'usr/bin/nvim'))) return { ...commandOf(neovim()), env: {} };
  return {
    program: join(root, 'lib64/ld-linux-x86-64.so.2'),
    args: ['--library-path', library, join(root, 'usr/bin/nvim'), '--cmd', `set rtp+=${join(root, 'usr/lib/nvim')}`],
    env: { VIMRUNTIME: join(root, 'usr/share/nvim/runtime') },
  };
}

/** A `PATH` with this repository's commands in front, as after `npm install --global`. */
export function pathWithServer(): string {
  return [join(REPOSITORY, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
}

/** What starts rust-analyzer, as Neovim's `cmd`. */
export function rustAnalyzerCommand(): readonly string[] {
  const { program, args } = commandOf(rustAnalyzer());
  return [program, ...args];
}
