import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestOf, REPOSITORY } from './local-registry.js';

/** Code for Node to run first: it takes itself for an older one. */
const OLDER =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.8'}})";

it.each(Object.entries(manifestOf().bin ?? {}))('%s tells that Node is too old', (command, path) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', OLDER, join(REPOSITORY, path)], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `${command} needs Node 20 or newer, and this is Node 18.20.8: install one from https://nodejs.org\n`,
  });
});
