import { expect, test } from 'vitest';
import { workspaceOf } from '../workspace.js';

test.each([
  ['0.7', 'leptos_router::components::ProtectedRoute'],
  ['0.8', 'leptos_router::components::ProtectedParentRoute'],
  ['0.8', 'leptos_router::components::Route'],
])('without the sources of Leptos %s, %s is known, be it made by a macro', async (version, path) => {
  const opened = await workspaceOf({
    'Cargo.toml': `[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "${version}"\nleptos_router = "${version}"\n`,
    'src/lib.rs': '',
  });
  const place = opened.model.placeAt(opened.path('src/lib.rs'), 0);
  const found = place === undefined ? [] : opened.model.resolve(place, path.split('::'), 'value');
  expect(found[0]?.item.leptos).toMatchObject({ kind: 'component', tag: path.split('::').at(-1) });
  opened.dispose();
});
