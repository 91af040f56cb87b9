import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a `/` at its end. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

const INSTALL_SCRIPT = join(REPOSITORY, 'test/e2e/install.sh');

/** A program that a suite drives. */
export interface Program {
  /** As people call it. */
  readonly name: string;
  /** What starts it: a program and its first arguments. Undefined where it is not installed. */
  readonly command: readonly string[] | undefined;
  /** The command that installs it. */
  readonly install: string;
}

/** The folder of what `install.sh` installs. */
export function installFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return process.env['LEPTOS_E2E_ROOT'] ?? join(cache, 'leptos-language-tools', 'e2e');
}

/** VS Code in a browser: a server, started with an address, folders and a workspace. */
export function codeServer(): Program {
  const folder = join(installFolder(), 'code-server');
  const entry = join(folder, 'node_modules/code-server/out/node/entry.js');
  const command = existsSync(join(folder, 'ok')) ? [process.execPath, entry] : undefined;
  return { name: 'code-server', command, install: installWith('vscode') };
}

export function chromium(): Program {
  const path = process.env['LEPTOS_CHROMIUM'] ?? onPath('chromium') ?? onPath('google-chrome');
  return { name: 'Chromium', command: path === undefined ? undefined : [path], install: installWith('vscode') };
}

export function neovim(): Program {
  return editor('Neovim', 'nvim');
}

export function helix(): Program {
  return editor('Helix', 'hx');
}

export function emacs(): Program {
  return editor('Emacs', 'emacs');
}

/** lsp-mode for Emacs with yasnippet, as Debian packages them. What starts it is Emacs. */
export function lspMode(): Program {
  const system = process.env['LEPTOS_E2E_EMACS'] === undefined ? join(installFolder(), 'editors') : '/';
  const folder = join(system, 'usr/share/emacs/site-lisp/elpa');
  const packages = existsSync(folder) ? readdirSync(folder) : [];
  const isThere = ['lsp-mode-', 'yasnippet-'].every(name => packages.some(found => found.startsWith(name)));
  const { command, install } = emacs();
  return { name: 'lsp-mode', command: isThere ? command : undefined, install };
}

/** The rustup component, another one on the `PATH`, or that of the editors' root folder. */
export function rustAnalyzer(): Program {
  // Where the component is missing, rustup still has a program of this name.
  const found = onPath('rust-analyzer');
  if (found === undefined || !answers(found)) return editor('rust-analyzer', 'rust-analyzer');
  return { name: 'rust-analyzer', command: [found], install: installWith('editors') };
}

/**
 * What cargo has built in the editors' root folder, for the next time. A machine's own programs may not run it: their C
 * library may be older.
 *
 * @returns A folder for `CARGO_TARGET_DIR`.
 */
export function editorsTarget(): string {
  const folder = join(installFolder(), 'target-editors');
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function preCommit(): Program {
  const installed = join(installFolder(), 'pre-commit/bin/pre-commit');
  return {
    name: 'pre-commit',
    command: existsSync(installed) ? [installed] : undefined,
    install: installWith('pre-commit'),
  };
}

/** A program of the editors' root folder, or the one that `LEPTOS_E2E_NVIM`, `LEPTOS_E2E_HX`… names. */
function editor(name: string, program: string): Program {
  const install = installWith('editors');
  const chosen = process.env[`LEPTOS_E2E_${program.toUpperCase().replaceAll('-', '_')}`];
  if (chosen !== undefined) return { name, command: [chosen], install };
  const path = join(installFolder(), 'editors/usr/bin', program);
  // A link may lead to a file that is only there with the folder as the root.
  const exists = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  return { name, command: exists ? ['bash', INSTALL_SCRIPT, 'run', program] : undefined, install };
}

function installWith(target: 'vscode' | 'editors' | 'pre-commit'): string {
  return `bash test/e2e/install.sh ${target}`;
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map(folder => join(folder, program)).find(path => existsSync(path));
}

function answers(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // That is the answer.
    return false;
  }
}
