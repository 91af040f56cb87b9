import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { COMMAND, FINE, folderWith } from './command.js';

const FILES = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`f${index}.rs`, FINE.repeat(400)]));
const CLEARED = '\r\u{1b}[2K';

it.skipIf(process.platform !== 'linux')(
  'a long run shows on a terminal how far it is',
  () => {
    const cwd = folderWith(FILES);
    const call = `'${process.execPath}' '${COMMAND}' --no-cache --color never`;
    // `script` gives the command a terminal.
    const { stdout, status } = spawnSync('script', ['-qec', call, '/dev/null'], { cwd, encoding: 'utf8' });
    const steps = stdout.split(CLEARED);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps[1]).toMatch(/^\d+ of 150 files…$/);
    // The last one is gone when the sum is printed.
    expect(steps.at(-1)).toMatch(/^No problems in 150 files, \d+\.\d s\r\n$/);
    expect(status).toBe(0);
  },
  120_000,
);
