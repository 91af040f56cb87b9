import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { FINE, folderWith, leptosCheck, WRONG } from './command.js';

const APPS = fileURLToPath(new URL('../../../../test/apps/', import.meta.url));
const SCHEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

let faultsOf: (log: unknown) => unknown[];

beforeAll(() => {
  // What draft 4 calls `id` has another name today, and one of its patterns is none with the flag `u`.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);
  faultsOf = log => (isValid(log) ? [] : (isValid.errors ?? []));
});

async function logOf(folder: string, ...args: string[]): Promise<unknown> {
  return JSON.parse((await leptosCheck(folder, ['--format', 'sarif', '--no-cache', ...args])).out);
}

describe('SARIF is what its schema says', () => {
  it('where nothing is found', async () => {
    expect(faultsOf(await logOf(folderWith({ 'a.rs': FINE })))).toEqual([]);
  });

  it('with all that is planted in the sample apps, their fixes and related places', async () => {
    const log = await logOf(APPS);
    expect(JSON.stringify(log)).toContain('"relatedLocations"');
    expect(JSON.stringify(log)).toContain('"fixes"');
    expect(faultsOf(log)).toEqual([]);
  }, 120_000);

  it('for names and texts that must be escaped, and files that cannot be read', async () => {
    const folder = folderWith({ 'a b/ü%.rs': WRONG.replaceAll('\n', '\r\n'), 'bad.rs': Uint8Array.of(0xff) });
    const log = await logOf(folder, '.', 'none.rs');
    expect(JSON.stringify(log)).toContain('a%20b/%C3%BC%25.rs');
    expect(faultsOf(log)).toEqual([]);
  });

  it('and the schema finds what is wrong', () => {
    const faults = faultsOf({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [{ message: 'text' }] }] });
    expect(faults).toMatchObject([
      { message: "must have required property 'name'" },
      { instancePath: '/runs/0/results/0/message', message: 'must be object' },
    ]);
  });
});
