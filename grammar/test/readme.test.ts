import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const README = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

function block(language: string): string {
  return README.split(`\`\`\`${language}\n`)[1]?.split('```\n')[0] ?? '';
}

it('the example of the README prints what is written below it', () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--input-type=module'], {
    cwd,
    input: block('js'),
    encoding: 'utf8',
  });
  expect(stdout).toBe(block('text'));
});
