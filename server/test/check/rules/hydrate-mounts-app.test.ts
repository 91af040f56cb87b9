import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject, fixedInProject } from '../in-project.js';

const CODE = 'hydrate-mounts-app';

function app(call: string, options = { islands: true }) {
  return {
    'Cargo.toml': hydratedApp(options),
    'src/lib.rs': `use leptos::mount::hydrate_body;\n\n#[wasm_bindgen]\npub fn hydrate() {\n    ${call};\n}\n`,
  };
}

it('finds the whole app where there are only islands', async () => {
  const [finding] = await expectInProject(CODE, app('leptos::mount::«hydrate_body»(App)'));
  expect(finding?.message).toBe(
    'With islands, the browser has no whole app to mount: write `leptos::mount::hydrate_islands()`.',
  );
  expect(finding?.severity).toBe('warning');
});

it('writes the right call, where its path is written out', async () => {
  const mended = await fixedInProject(app('leptos::mount::hydrate_body(crate::App)'), 'src/lib.rs');
  expect(mended).toContain('    leptos::mount::hydrate_islands();\n');
  const [finding] = await expectInProject(CODE, app('«hydrate_body»(App)'));
  expect(finding?.fix).toBeUndefined();
  expect(finding?.suggestions).toHaveLength(1);
});

it('is silent without islands, for comments and half-typed code', async () => {
  await expectInProject(CODE, app('leptos::mount::hydrate_body(App)', { islands: false }));
  await expectInProject(CODE, app('leptos::mount::hydrate_islands() // hydrate_body(App)'));
  await expectInProject(CODE, app('leptos::mount::hydrate_body('));
});
