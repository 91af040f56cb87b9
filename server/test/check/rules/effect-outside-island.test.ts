import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'effect-outside-island';

const SHELL = 'pub fn shell() -> impl IntoView {\n    view! { <App/> }\n}\n';

/** An app whose components are `code`, with islands unless Cargo.toml says something else. */
function app(code: string, features = '["islands"]') {
  const manifest = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n';
  return {
    'Cargo.toml': `${manifest}leptos = { version = "0.8", features = ${features} }\n`,
    'src/lib.rs': `use leptos::prelude::*;\n${code}${SHELL}`,
  };
}

function component(name: string, body: string, attribute = 'component'): string {
  return `#[${attribute}]\nfn ${name}() -> impl IntoView {\n    ${body}\n}\n`;
}

it('finds an effect that never runs', async () => {
  const [finding] = await expectInProject(
    CODE,
    app(component('App', '«Effect::new»(move |_| log());\n    view! { <p/> }')),
  );
  expect(finding?.message).toBe(
    'This effect never runs: `App` is no island, and effects run in the browser only. ' +
      'Move it into a component with `#[island]`.',
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.related).toHaveLength(1);
});

it('finds them by all their names, and by their paths', async () => {
  const body = 'leptos::prelude::«Effect::watch»(a, b, c);\n    «create_effect»(d);\n    view! { <p/> }';
  await expectInProject(CODE, app(component('App', body)));
});

it('is silent where an island shows it, and in one', async () => {
  const effect = component('Clock', 'Effect::new(move |_| log());\n    view! { <p/> }');
  const island = component('Menu', 'view! { <Clock/> }', 'island');
  await expectInProject(CODE, app(effect + island + component('App', 'view! { <Menu/> }')));
  const inside = `${component('Clock', 'Effect::new(move |_| log());\n    view! { <p/> }', 'island')}    view! { <Clock/> }`;
  await expectInProject(CODE, app(component('App', inside)));
});

it('is silent for effects that run on the server, in functions, and without islands', async () => {
  await expectInProject(CODE, app(component('App', 'Effect::new_isomorphic(move |_| log());\n    view! { <p/> }')));
  const helper = 'fn use_clock() {\n    Effect::new(move |_| log());\n}\n';
  await expectInProject(CODE, app(helper + component('App', 'use_clock();\n    view! { <p/> }')));
  const effect = component('App', 'Effect::new(move |_| log());\n    view! { <p/> }');
  await expectInProject(CODE, app(effect, '["hydrate"]'));
});

it('is silent while it is typed', async () => {
  await expectInProject(CODE, app(component('App', 'Effect::\n    view! { <p/> }')));
});
