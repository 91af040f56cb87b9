import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, jsonOf, leptosCheck } from '../../check/cli/command.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';
const BUTTON = 'use leptos::prelude::*;\n#[component]\npub fn Button(label: String) -> impl IntoView {}\n';
const PAGE = 'use crate::button::Button;\nuse leptos::prelude::*;\nfn f() { view! { <Button/> } }\n';

/** Enough for two threads besides the main one. */
const FILES = 1200;

/** The button comes first and last, so that what a thread has read of it counts as much as what this one has. */
const APP = {
  'Cargo.toml': MANIFEST,
  'src/lib.rs': `pub mod button;\n${Array.from({ length: FILES }, (_, index) => `mod f${index};\n`).join('')}`,
  'src/button.rs': BUTTON,
  ...Object.fromEntries(Array.from({ length: FILES }, (_, index) => [`src/f${index}.rs`, PAGE])),
};

/** Runs the built command, and code of ours before each file that a thread reads ahead. */
async function check(threads: number, beforeRead: string) {
  const folder = folderWith(APP);
  const home = folderWith({
    'hook.mjs': [
      'import fs, { appendFileSync } from "node:fs";',
      'import { syncBuiltinESMExports } from "node:module";',
      'import { basename } from "node:path";',
      'import { isMainThread, workerData } from "node:worker_threads";',
      'const { readFileSync } = fs;',
      'fs.readFileSync = (path, ...args) => {',
      `  if (!isMainThread && workerData?.taken !== undefined && String(path).endsWith('.rs')) { ${beforeRead} }`,
      '  return readFileSync(path, ...args);',
      '};',
      'syncBuiltinESMExports();',
    ].join('\n'),
  });
  const { code, out, err } = await leptosCheck(folder, ['--format', 'json', '--no-cache', '--threads', `${threads}`], {
    XDG_CACHE_HOME: home,
    CARGO_HOME: join(home, 'nowhere'),
    LOG: join(home, 'log'),
    NODE_OPTIONS: `--import ${pathToFileURL(join(home, 'hook.mjs')).href}`,
  });
  const log = existsSync(join(home, 'log')) ? readFileSync(join(home, 'log'), 'utf8').trimEnd().split('\n') : [];
  return { code, out, err, log };
}

const NOTE = 'appendFileSync(process.env.LOG, basename(path) + "\\n");';

describe('reading ahead', () => {
  it('other threads read from the end of the files, each file once', async () => {
    const one = await check(1, NOTE);
    expect(one.log).toEqual([]);
    expect(jsonOf(one.out).findings.map(({ code }) => code)).toEqual(Array(FILES).fill('missing-prop'));
    const three = await check(3, NOTE);
    expect(three.out).toBe(one.out);
    expect(three.err).toBe(one.err);
    expect(three.log).toContain('lib.rs');
    expect(three.log).toHaveLength(new Set(three.log).size);
  }, 120_000);

  it('what a thread that ends does not read is read all the same', async () => {
    const { code, out, err, log } = await check(2, `${NOTE} process.exit(1);`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(log).toHaveLength(1);
    expect(jsonOf(out).findings).toHaveLength(FILES);
  }, 120_000);
});
