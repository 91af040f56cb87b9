import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FEATURES } from '../../src/features/index.js';
import { COMMAND_NAMES } from '../../src/lsp/capabilities.js';

const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('names every switch and option with its default, and no other', () => {
  const expected = Object.entries(FEATURES).flatMap(([name, feature]) => {
    const {
      enabled,
      options = {},
    }: { readonly enabled: boolean; readonly options?: Readonly<Record<string, boolean>> } = feature;
    return [`${name}.enable ${enabled}`, ...Object.entries(options).map(([option, on]) => `${name}.${option} ${on}`)];
  });
  const rows = [...page.matchAll(/^\| `([\w.]+)` \| `(true|false)` \|/gm)].map(([, name, value]) => `${name} ${value}`);
  expect(rows.sort()).toEqual(expected.sort());
});

it('names every command', () => {
  for (const name of COMMAND_NAMES) expect(page).toContain(`\`${name}\``);
});
