import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export { folderWith } from '../scratch-folder.js';

export const BIN = fileURLToPath(new URL('../../bin/leptos-format.js', import.meta.url));

export const WILD = 'fn f() {\n    view! { <div   class="a"><p>"x"</p></div> }\n}\n';
export const TAME =
  'fn f() {\n    view! {\n        <div class="a">\n            <p>"x"</p>\n        </div>\n    }\n}\n';
/** The second view does not parse. */
export const HALF = `${WILD}fn g() {\n    view! { <p>"y"</b> }\n}\n`;
export const HALF_TAME = `${TAME}fn g() {\n    view! { <p>"y"</b> }\n}\n`;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Options {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** As a user without privileges: who may read everything is not told that something cannot be read. */
  readonly unprivileged?: boolean;
}

/** Runs the built command in a folder. Each test has a cache of its own, unless it says which. */
export function leptosFormat(cwd: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const { input = '', env = {}, unprivileged = false } = options;
  const user = unprivileged && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '', XDG_CACHE_HOME: env['XDG_CACHE_HOME'] ?? cacheFolder(), ...env },
    ...user,
  });
  // One that ends before it has read everything is a case of its own.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return outcomeOf(child);
}

/** Runs a shell's command line, in which `"$@"` is the command. */
export function inShell(cwd: string, line: string, args: readonly string[], shell = 'bash'): Promise<Outcome> {
  const env = { ...process.env, XDG_CACHE_HOME: cacheFolder() };
  return outcomeOf(spawn(shell, ['-c', line, shell, process.execPath, BIN, ...args], { cwd, env }));
}

/** A folder for a cache, removed after the test. */
export function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-format-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The summary without the time. */
export function summaryOf({ err }: Outcome): string {
  return (err.trimEnd().split('\n').at(-1) ?? '').replace(/, \d+\.\d s$/, '');
}

function outcomeOf(child: ReturnType<typeof spawn>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, out, err }));
  });
}
