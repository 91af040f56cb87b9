import { describe, expect, it } from 'vitest';
import { expectInManifests } from './checking.js';

const CODE = 'wasm-profile-not-small';
const APP = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n\n';

function app(more: string): Record<string, string> {
  return { 'Cargo.toml': APP + more, 'src/lib.rs': '' };
}

describe('WebAssembly that is built for speed', () => {
  it.each([
    ['without a profile', '«[package.metadata.leptos]»\noutput-name = "app"\n'],
    ['with a fast one', '«[package.metadata.leptos]»\noutput-name = "app"\n\n[profile.release]\nopt-level = 3\n'],
    [
      'with a small one that is not named',
      '«[package.metadata.leptos]»\noutput-name = "app"\n\n[profile.small]\ninherits = "release"\nopt-level = "z"\n',
    ],
  ])('%s', async (_, manifest) => {
    const [finding] = await expectInManifests(CODE, app(manifest));
    expect(finding?.severity).toBe('hint');
    expect(finding?.message).toBe(
      'The profile `release` builds the WebAssembly for speed: a profile with `opt-level = "z"`, `lto = true` ' +
        'and `codegen-units = 1`, named by `lib-profile-release`, makes it smaller',
    );
  });
});

describe('nothing is said', () => {
  const build = '[package.metadata.leptos]\noutput-name = "app"\n';
  it.each([
    ['with a small release', `${build}\n[profile.release]\nopt-level = 's'\n`],
    [
      'with one that inherits it',
      `${build}lib-profile-release = "w"\n\n[profile.w]\ninherits = "release"\n\n[profile.release]\nopt-level = "z"\n`,
    ],
    ['without a build for the browser', ''],
  ])('%s', async (_, manifest) => {
    await expectInManifests(CODE, app(manifest));
  });

  it('where the root of the workspace has the profile', async () => {
    await expectInManifests(CODE, {
      'Cargo.toml': '[workspace]\nmembers = ["app"]\nresolver = "2"\n\n[profile.release]\nopt-level = "z"\n',
      'app/Cargo.toml': `${APP}[package.metadata.leptos]\noutput-name = "app"\n`,
      'app/src/lib.rs': '',
    });
  });
});
