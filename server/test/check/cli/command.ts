import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../../../bin/leptos-check.js', import.meta.url));

export const WRONG = 'fn f() {\n    view! { <Show when=a > 5><p/></Show> }\n}\n';
export const FINE = 'fn f() {\n    view! { <p>"x"</p> }\n}\n';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files, by path; removed after the test. It is a repository, so that no rules from above count. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-check-'));
  folders.push(folder);
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, '.git'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Nobody: who may read everything is not told that something cannot be read. */
const UNPRIVILEGED = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Runs the built command in a folder, as a user without privileges. */
export function leptosCheckUnprivileged(cwd: string, args: readonly string[]): Promise<Outcome> {
  return leptosCheck(cwd, args, {}, UNPRIVILEGED);
}

/** Runs the built command in a folder. */
export function leptosCheck(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  user: { uid?: number; gid?: number } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env }, ...user });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, out, err }));
  });
}

/** Runs the command and closes its output after the first piece of text, as `| head` does. */
export function leptosCheckIntoClosedPipe(cwd: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd });
    let err = '';
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('exit', code => resolve({ code, out: '', err }));
  });
}

/** The paths of findings in the order in which `--format json` prints them. */
export function filesIn({ out }: Outcome): string[] {
  return jsonOf(out).findings.map(finding => finding.file);
}

export interface JsonOutput {
  readonly files: number;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { start: { line: number; character: number }; end: { line: number; character: number } };
  readonly fixable: boolean;
  readonly docs: string;
}

export function jsonOf(out: string): JsonOutput {
  return JSON.parse(out) as JsonOutput;
}
