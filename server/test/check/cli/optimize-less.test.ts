import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { flagsFor } from '../../../src/cli/optimize-less.js';

it('gives V8 only flags that it knows', () => {
  const script = `for (const flag of ${JSON.stringify(flagsFor(process.versions.v8))}) v8.setFlagsFromString(flag)`;
  const { stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
});

it.each(['12.4.254.21-node.33', '13.6.233.10-node.28'])('leaves V8 %s to itself but for the parser', version => {
  expect(flagsFor(version)).toEqual(['--wasm-tiering-budget=2000000000']);
});
