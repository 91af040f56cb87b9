import { describe, expect, it } from 'vitest';
import { expectInManifests } from './checking.js';

const CODE = 'islands-feature-missing';
const LIB = 'use leptos::prelude::*;\n#[island]\nfn Counter() -> impl IntoView {}\n';

function app(dependencies: string, more = ''): string {
  return `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${dependencies}\n${more}`;
}

describe('an island without the feature', () => {
  it('is told at Leptos', async () => {
    const [finding] = await expectInManifests(CODE, { 'Cargo.toml': app('«leptos» = "0.8"'), 'src/lib.rs': LIB });
    expect(finding?.message).toBe(
      '`Counter` is an island, and no Cargo.toml turns on the feature `islands` of `leptos`: add it to `features`',
    );
  });

  it('is told at the integration as well up to 0.6', async () => {
    const manifest = app('«leptos» = { version = "0.6", features = ["islands"] }\n«leptos_axum» = "0.6"');
    await expectInManifests(CODE, { 'Cargo.toml': manifest, 'src/lib.rs': LIB.replace('prelude::', '') });
  });
});

describe('nothing is said', () => {
  it.each([
    ['with the feature', app('leptos = { version = "0.8", features = ["islands"] }\nleptos_axum = "0.8"')],
    ['with a feature that turns it on', app('leptos = "0.8"', '[features]\nssr = ["leptos/islands"]\n')],
    ['where Leptos has another name', app('l = { package = "leptos", version = "0.8", features = ["islands"] }')],
  ])('%s', async (_, manifest) => {
    await expectInManifests(CODE, { 'Cargo.toml': manifest, 'src/lib.rs': LIB });
  });

  it('where another member turns it on', async () => {
    await expectInManifests(CODE, {
      'Cargo.toml': '[workspace]\nmembers = ["ui", "app"]\nresolver = "2"\n',
      'ui/Cargo.toml': app('leptos = "0.8"').replace('"app"', '"ui"'),
      'ui/src/lib.rs': LIB,
      'app/Cargo.toml': app('leptos = { version = "0.8", features = ["islands"] }'),
      'app/src/lib.rs': '',
    });
  });

  it('where the workspace gives the features', async () => {
    await expectInManifests(CODE, {
      'Cargo.toml':
        '[workspace]\nmembers = ["app"]\nresolver = "2"\n\n' +
        '[workspace.dependencies]\nleptos = { version = "0.8", features = ["islands"] }\n',
      'app/Cargo.toml': app('leptos.workspace = true'),
      'app/src/lib.rs': LIB,
    });
  });
});
