import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith, inShell, leptosFormat, TAME, WILD } from './command.js';

/** Enough for more than one thread, in many batches. */
const MANY = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`f${100 + index}.rs`, TAME.repeat(150)]));

it('what happens to one thread is told of its files, and the others go on', async () => {
  const folder = folderWith({ ...MANY, 'f150.rs': WILD, 'a.rs': WILD });
  const hook = folderWith({
    'hook.mjs': [
      'import fs from "node:fs";',
      'import { syncBuiltinESMExports } from "node:module";',
      'import { isMainThread } from "node:worker_threads";',
      'const { readFileSync } = fs;',
      'fs.readFileSync = (path, ...args) => {',
      '  if (!isMainThread && String(path).endsWith("f150.rs")) process.exit(1);',
      '  return readFileSync(path, ...args);',
      '};',
      'syncBuiltinESMExports();',
    ].join('\n'),
  });
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(join(hook, 'hook.mjs')).href}` };
  const { code, out, err } = await leptosFormat(folder, ['--check', '--threads', '2'], { env });
  expect({ code, out }).toEqual({ code: 2, out: 'a.rs\n' });
  expect(err).toContain('leptos-format: f150.rs: could not be formatted: its thread has ended\n');
  expect(err).not.toMatch(/^ +at /m);
});

it.skipIf(process.platform === 'win32')('nobody waits for threads whose work nobody wants any more', async () => {
  const folder = folderWith(Object.fromEntries(Object.keys(MANY).map(name => [name, WILD.repeat(150)])));
  const outcome = await inShell(folder, '"$@" | head -c 1', ['--diff', '--threads', '2']);
  expect(outcome).toEqual({ code: 0, out: '-', err: '' });
});
