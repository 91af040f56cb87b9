import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, leptosCheck, WRONG } from './command.js';

/** Enough for another thread, which gets more than it can have at a time. */
const FILES = 1200;

const APP = {
  'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n',
  'src/lib.rs': 'pub mod pages;\n',
  ...Object.fromEntries(Array.from({ length: FILES }, (_, index) => [`src/pages/p${index}.rs`, WRONG])),
};

/** Runs the built command on two threads, with code of ours in front of what the one that only checks asks the disk for. */
async function check(inThread: string) {
  const folder = folderWith(APP);
  const home = folderWith({
    'hook.mjs': [
      'import fs, { appendFileSync } from "node:fs";',
      'import { syncBuiltinESMExports } from "node:module";',
      'import { isMainThread, workerData } from "node:worker_threads";',
      'const note = text => appendFileSync(process.env.LOG, text + "\\n");',
      'for (const name of ["readFileSync", "readdirSync"]) {',
      '  const inFact = fs[name];',
      '  fs[name] = (path, ...args) => {',
      `    if (!isMainThread && workerData?.levels !== undefined) { ${inThread} }`,
      '    return inFact(path, ...args);',
      '  };',
      '}',
      'syncBuiltinESMExports();',
    ].join('\n'),
  });
  const outcome = await leptosCheck(folder, ['--format', 'json', '--no-cache', '--threads', '2'], {
    XDG_CACHE_HOME: home,
    LOG: join(home, 'log'),
    NODE_OPTIONS: `--import ${pathToFileURL(join(home, 'hook.mjs')).href}`,
  });
  const log = existsSync(join(home, 'log')) ? readFileSync(join(home, 'log'), 'utf8').trimEnd().split('\n') : [];
  return { err: outcome.err, log, folder, files: filesIn(outcome) };
}

describe('a thread that checks', () => {
  it('is told where the crates and their files are', async () => {
    const { files, log, folder } = await check('note(name + " " + path);');
    expect(files).toHaveLength(FILES);
    expect(log.some(line => line.startsWith(`readFileSync ${join(folder, 'src', 'pages')}`))).toBe(true);
    expect(log.filter(line => line.startsWith(`readdirSync ${folder}`))).toEqual([]);
  }, 120_000);

  it('knows Leptos where its sources are not there', async () => {
    const page = 'use leptos::prelude::*;\nfn f() -> impl IntoView {\n    view! { <Show when=true>"a"</Show> }\n}\n';
    const pages = Object.keys(APP).filter(name => name.startsWith('src/pages/'));
    const modules = pages.map(name => `#[path = "${name.slice('src/'.length)}"]\nmod ${name.slice(10, -3)};\n`);
    const files = Object.fromEntries(pages.map(name => [name, page]));
    const folder = folderWith({ ...APP, ...files, 'src/lib.rs': modules.join('') });
    const env = { CARGO_HOME: folderWith({}), XDG_CACHE_HOME: folderWith({}) };
    const outcome = await leptosCheck(folder, ['--format', 'json', '--no-cache', '--threads', '2'], env);
    expect(filesIn(outcome)).toHaveLength(FILES);
  }, 120_000);

  it('may end: what it had to do others do', async () => {
    const { files, err, log } = await check("if (/p\\d+\\.rs$/.test(path)) { note('end'); process.exit(1); }");
    expect(err).toBe('');
    expect(log).toEqual(['end']);
    expect(files).toHaveLength(FILES);
  }, 120_000);
});
