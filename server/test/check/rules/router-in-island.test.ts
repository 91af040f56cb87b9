import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'router-in-island';

/** An app with islands, whose router runs on the server only. */
function app(code: string, features = '["islands"]') {
  const manifest =
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos_router = "0.8"\n';
  const imports = 'use leptos::prelude::*;\nuse leptos_router::{components::{A, Outlet}, hooks::*};\n';
  return {
    'Cargo.toml': `${manifest}leptos = { version = "0.8", features = ${features} }\n`,
    'src/lib.rs': imports + code,
  };
}

const MENU = '#[island]\nfn Menu() -> impl IntoView {\n    view! { <«A» href="/x">"x"</A> }\n}\n';

it('finds a link of the router, and says what to write', async () => {
  const [finding] = await expectInProject(CODE, app(MENU));
  expect(finding?.message).toBe(
    '`<A>` needs the router, which is not there in an island, where it panics: write `<a href=…>`.',
  );
});

it('finds hooks, but not their names in other places', async () => {
  const code =
    '#[island]\nfn Menu() -> impl IntoView {\n    let go = «use_navigate»();\n    let f = use_navigate; // use_location()\n}\n';
  await expectInProject(CODE, app(code));
});

it('is silent in components, without islands, and with their router', async () => {
  const plain = MENU.replace(/[«»]/g, '');
  await expectInProject(CODE, app(plain.replace('island', 'component')));
  await expectInProject(CODE, app(plain, '["csr"]'));
  await expectInProject(CODE, app(plain, '["islands", "islands-router"]'));
});
