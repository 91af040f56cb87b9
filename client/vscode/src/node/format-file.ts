import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { FormatJob } from '../platform.js';

/** A file takes a fraction of a second: what takes longer than this hangs. In milliseconds. */
const PATIENCE = 10_000;

/**
 * Formats a Rust file with `leptos-format --rustfmt`, run by the editor's own Node.
 *
 * @param program The path of leptos-format.
 * @throws With what the program says where it fails.
 */
export function formatFile(program: string, { path, text, sortsClasses }: FormatJob): Promise<string> {
  const args = [program, '--rustfmt', '--stdin-filepath', path, '--quiet', ...(sortsClasses ? [] : ['--no-tailwind'])];
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const child = spawn(process.execPath, args, { cwd: dirname(path), env, timeout: PATIENCE });
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.on('error', reject);
    child.on('close', status => {
      if (status === 0) resolve(out);
      else reject(new Error(err.trim() || `leptos-format ended with ${status}`));
    });
    // A program that ends before it has read all tells why on its standard error.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });
}
