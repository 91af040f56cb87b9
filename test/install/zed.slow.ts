import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { targetFolder } from '../truth/cache.js';
import { REPOSITORY } from './local-registry.js';
import { mustRun } from './program.js';

/** What Zed builds an extension for. */
const TARGET = 'wasm32-wasip2';

it('the extension for Zed compiles to what Zed loads', async () => {
  const cwd = join(REPOSITORY, 'client/zed');
  const folder = join(targetFolder(), 'zed');
  await mustRun('rustup', ['target', 'add', TARGET], { cwd });
  await mustRun('cargo', ['build', '--locked', '--target', TARGET], { cwd, env: { CARGO_TARGET_DIR: folder } });
  const component = readFileSync(join(folder, TARGET, 'debug/zed_leptos.wasm'));
  expect(component.subarray(0, 4).toString('latin1')).toBe('\0asm');
  // The function that Zed calls for the command of a server.
  expect(component.includes('language-server-command')).toBe(true);
});
