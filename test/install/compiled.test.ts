import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestOf, REPOSITORY } from './local-registry.js';

/** Code for Node to run first: it tells where it is asked to keep what it compiles, as from version 22 on it is. */
const TELLING =
  "data:text/javascript,import m from 'node:module';m.enableCompileCache=folder=>{console.log('kept in '+folder)}";

it.each(Object.entries(manifestOf().bin ?? {}))('%s lets nobody else put in what Node has compiled', (_, path) => {
  const run = spawnSync(process.execPath, ['--import', TELLING, join(REPOSITORY, path), '--version'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: '/home/me/caches' },
  });
  expect(run.stdout.split('\n')[0]).toBe(`kept in ${join('/home/me/caches', 'leptos-language-tools', 'compiled')}`);
});
