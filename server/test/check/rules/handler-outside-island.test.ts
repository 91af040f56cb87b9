import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'handler-outside-island';

const COUNTER = '#[component]\nfn Counter() -> impl IntoView {\n    view! { <b «on:click»=|_| {}/> }\n}\n';
const SHELL = 'pub fn shell() -> impl IntoView {\n    view! { <App/> }\n}\n';

/** An app, with islands unless Cargo.toml says something else. */
function app(code: string, features = '["islands"]') {
  const manifest = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n';
  return {
    'Cargo.toml': `${manifest}leptos = { version = "0.8", features = ${features} }\n`,
    'src/lib.rs': `use leptos::prelude::*;\n${code}`,
  };
}

function showing(name: string, body: string, attribute = 'component'): string {
  return `#[${attribute}]\nfn ${name}() -> impl IntoView {\n    view! { ${body} }\n}\n`;
}

function unmarked(code: string): string {
  return code.replace(/[«»]/g, '');
}

it('finds what nobody in the browser hears', async () => {
  const [finding] = await expectInProject(CODE, app(COUNTER + showing('App', '<Counter/>') + SHELL));
  expect(finding?.message).toBe(
    '`on:` does nothing here: `Counter` is no island, so its code runs on the server only. ' +
      'Move this part into a component with `#[island]`.',
  );
  expect(finding?.severity).toBe('warning');
});

it('finds `prop:`, `bind:` and `use:` as well, but nothing on components', async () => {
  const body = '<i «prop:a»=1/><i «bind:value»=b/><i «use:c»/><Other on:click=|_| {}/>';
  await expectInProject(CODE, app(showing('App', body) + showing('Other', '') + SHELL));
});

it('is silent where an island shows it, be it through another component', async () => {
  await expectInProject(
    CODE,
    app(unmarked(COUNTER) + showing('Menu', '<Counter/>', 'island') + showing('App', '<Menu/>') + SHELL),
  );
  const through = showing('Part', '<Counter/>') + showing('Menu', '<Part/>', 'island') + showing('App', '<Part/>');
  await expectInProject(CODE, app(unmarked(COUNTER) + through + SHELL));
});

it('finds it where an island only holds it as a child', async () => {
  const code =
    COUNTER +
    showing('Menu', '', 'island').replace('()', '(children: Children)') +
    showing('App', '<Menu><Counter/></Menu>');
  await expectInProject(CODE, app(code + SHELL));
});

it('is silent where nobody, or somebody unknown, shows it', async () => {
  await expectInProject(CODE, app(unmarked(COUNTER)));
  const helper = 'fn helper() -> impl IntoView {\n    view! { <Counter/> }\n}\n';
  await expectInProject(CODE, app(unmarked(COUNTER) + helper));
});

it('is silent in islands, and without them', async () => {
  await expectInProject(
    CODE,
    app(showing('Counter', '<b on:click=|_| {}/>', 'island') + showing('App', '<Counter/>') + SHELL),
  );
  await expectInProject(CODE, app(unmarked(COUNTER) + showing('App', '<Counter/>') + SHELL, '["csr"]'));
});
