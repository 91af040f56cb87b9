import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier-plugin-leptos';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../formatter/src/cli/help.js';
import { DEFAULT_OPTIONS } from '../../formatter/src/options.js';
import { options } from '../../formatter/src/prettier/options.js';
import { OPTION_KEYS } from '../../formatter/src/settings/keys.js';
import { REPOSITORY } from './local-registry.js';

const README = readFileSync(join(REPOSITORY, 'formatter/README.md'), 'utf8');

/** The block of code that is marked so. */
function code(mark: string): string {
  return README.split(`\`\`\`${mark}\n`)[1]?.split('```\n')[0] ?? '';
}

describe("the formatter's README", () => {
  it('has an example that comes out as shown', async () => {
    expect((await format(code('rust before'))).text).toBe(code('rust after'));
  });

  it('has all flags', () => {
    expect(code('text')).toBe(HELP);
  });

  it('has all settings, with their defaults', () => {
    const rows = [...README.matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm)].map(([, key = '', value]) => [key, value]);
    const defaults = Object.entries(parse(rows.map(([key, value]) => `${key} = ${value}`).join('\n')));
    expect(defaults.map(([key]) => key)).toEqual([...Object.keys(OPTION_KEYS), 'excludes']);
    const read = defaults.map(([key, value]) => OPTION_KEYS[key]?.(value) ?? { options: {} });
    expect(Object.assign({}, ...read.map(reading => ('options' in reading ? reading.options : {})))).toEqual(
      DEFAULT_OPTIONS,
    );
  });

  it("has all options of prettier's plugin", () => {
    expect(Object.keys(options).filter(name => !README.includes(`\`${name}\``))).toEqual([]);
  });
});
