import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.js';
import type { FileRecord, ViewRecord } from './records.js';

/** Far above what the whole corpus prints. */
const OUTPUT_LIMIT = 1 << 30;

/** Builds the program around the real parser and returns the path of its binary. */
export function buildTruth(): string {
  const target = join(cacheFolder(), 'target');
  const manifest = fileURLToPath(new URL('rstml-truth/Cargo.toml', import.meta.url));
  const run = spawnSync('cargo', ['build', '--quiet', '--release', '--locked', '--manifest-path', manifest], {
    env: { ...process.env, CARGO_TARGET_DIR: target },
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('rstml-truth cannot be built');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(target, 'release', `rstml-truth${suffix}`);
}

/** Has the real parser read files. */
export function readFiles(binary: string, paths: readonly string[]): FileRecord[] {
  return parseLines<FileRecord>(runTruth(binary, [], paths));
}

/** Has the real parser read texts, each as the body of one view. */
export function readTemplates(binary: string, bodies: readonly string[]): ViewRecord[] {
  const lines = bodies.map(body => JSON.stringify(body));
  return parseLines<ViewRecord>(runTruth(binary, ['--templates'], lines));
}

/** The values of a text of one JSON value per line. */
export function parseLines<T>(text: string): T[] {
  const lines = text.split('\n').filter(line => line !== '');
  return lines.map(line => JSON.parse(line) as T);
}

function runTruth(binary: string, options: readonly string[], lines: readonly string[]): string {
  const run = spawnSync(binary, options, {
    input: lines.map(line => `${line}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: OUTPUT_LIMIT,
  });
  if (run.status !== 0) throw new Error(`rstml-truth failed:\n${run.stderr}`);
  return run.stdout;
}
