import { describe, expect, it } from 'vitest';
import { expectInManifests } from './checking.js';

const CODE = 'regex-with-default-features';

function app(regex: string, build = '[package.metadata.leptos]\noutput-name = "app"\n'): Record<string, string> {
  const head = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';
  return { 'Cargo.toml': `${head}${regex}\n\n${build}`, 'src/lib.rs': '' };
}

it('is told at the dependency', async () => {
  const [finding] = await expectInManifests(CODE, app('«regex» = "1"'));
  expect(finding?.message).toBe(
    '`regex` with its default features makes the WebAssembly much larger: with `default-features = false` and ' +
      '`features = ["std"]` it knows less of Unicode, or make it optional and turn it on by `ssr`',
  );
});

describe('nothing is said', () => {
  it.each([
    ['without default features', 'regex = { version = "1", default-features = false }', undefined],
    ['of one for the server', 'regex = { version = "1", optional = true }', undefined],
    ['without a build for the browser', 'regex = "1"', ''],
  ])('%s', async (_, regex, build) => {
    await expectInManifests(CODE, app(regex, build));
  });
});
