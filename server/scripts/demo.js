/** Checks the sample app that has mistakes planted in it, as a first look: findings are what it is there for. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = fileURLToPath(new URL('../bin/leptos-check.js', import.meta.url));
const run = spawnSync(process.execPath, [command, 'test/apps/counter/mistakes/scoreboard.rs'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status === 1 ? 0 : (run.status ?? 2);
