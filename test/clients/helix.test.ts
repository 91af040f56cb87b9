import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLIENT = fileURLToPath(new URL('../../client/helix', import.meta.url));

function read(name: string): string {
  return readFileSync(join(CLIENT, name), 'utf8');
}

test('the page for Helix writes the file that lies beside it', () => {
  const [, written] = /<<END\n(.*?)^END$/ms.exec(read('README.md')) ?? [];
  expect(written).toBe(read('languages.toml').replace('NPM_ROOT', '$(npm root -g)'));
});
