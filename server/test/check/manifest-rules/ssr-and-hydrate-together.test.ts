import { describe, expect, it } from 'vitest';
import { expectInManifests } from './checking.js';

const CODE = 'ssr-and-hydrate-together';

function app(more: string): Record<string, string> {
  return { 'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n${more}`, 'src/lib.rs': '' };
}

const FEATURES = '[features]\nhydrate = ["leptos/hydrate"]\nssr = ["leptos/ssr"]\n';

describe('two modes in one build', () => {
  it('are told where they are listed', async () => {
    const manifest = '[dependencies]\nleptos = { version = "0.8", «features» = ["csr", "ssr"] }\n';
    const [finding] = await expectInManifests(CODE, app(manifest));
    expect(finding?.message).toBe(
      'This turns on `csr` and `ssr` of Leptos in one build, which is made for one of them: use a feature for each',
    );
  });

  it.each([
    ['by a feature', '[dependencies]\nleptos = "0.8"\n\n[features]\n«full» = ["leptos/ssr", "leptos/hydrate"]\n'],
    [
      'by one always and one by a feature',
      '[dependencies]\nleptos = { version = "0.8", features = ["csr"] }\n\n[features]\n«ssr» = ["leptos/ssr"]\n',
    ],
    ['by default', `[dependencies]\nleptos = "0.8"\n\n${FEATURES}«default» = ["ssr", "hydrate"]\n`],
    [
      'by the build',
      `[dependencies]\nleptos = "0.8"\n\n${FEATURES}\n[package.metadata.leptos]\n«bin-features» = ["ssr", "hydrate"]\n`,
    ],
    [
      'by default, with one always',
      '[dependencies]\nleptos = { version = "0.8", features = ["csr"] }\n\n[features]\n«default» = ["leptos/ssr"]\n',
    ],
    [
      'by the build, which keeps the default features',
      `[dependencies]\nleptos = "0.8"\n\n${FEATURES}default = ["ssr"]\n\n[package.metadata.leptos]\n«lib-features» = ["hydrate"]\nlib-default-features = true\n`,
    ],
  ])('%s', async (_, manifest) => {
    await expectInManifests(CODE, app(manifest));
  });

  it('are told where the second one is, once', async () => {
    const leptos = '[dependencies]\nleptos = { version = "0.8", features = ["csr"] }\n\n';
    const features = '[features]\ndefault = ["ssr"]\n«ssr» = ["leptos/ssr"]\n';
    const [finding] = await expectInManifests(CODE, app(leptos + features));
    expect(finding?.message).toBe(
      'This turns on `csr` and `ssr` of Leptos in one build, with `csr` from `[dependencies]`, which is made for one of them: use a feature for each',
    );
  });
});

describe('nothing is said', () => {
  it.each([
    ['of one feature for each', `[dependencies]\nleptos = "0.8"\n\n${FEATURES}`],
    ['of features that are only collected', `[dependencies]\nleptos = "0.8"\n\n${FEATURES}all = ["ssr", "hydrate"]\n`],
    [
      'of default features, which a build may leave out',
      `[dependencies]\nleptos = "0.8"\n\n${FEATURES}default = ["ssr"]\n`,
    ],
    [
      'of default features that a build leaves out',
      `[dependencies]\nleptos = "0.8"\n\n${FEATURES}default = ["ssr"]\n\n[package.metadata.leptos]\nlib-features = ["hydrate"]\nbin-features = ["ssr"]\n`,
    ],
    ['of other crates', '[dependencies]\nother = { version = "1", features = ["ssr", "hydrate"] }\n'],
  ])('%s', async (_, manifest) => {
    await expectInManifests(CODE, app(manifest));
  });
});
