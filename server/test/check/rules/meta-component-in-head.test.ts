import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'meta-component-in-head';

function app(head: string, before = '') {
  return {
    'Cargo.toml': hydratedApp(),
    'src/lib.rs': `use leptos::prelude::*;\nuse leptos_meta::*;\n\npub fn shell() -> impl IntoView {\n    ${before}view! { <html><head>${head}</head><body></body></html> }\n}\n`,
  };
}

it('finds what collects its content for the head, in the head', async () => {
  const [finding] = await expectInProject(CODE, app('<«Title» text="a"/>'));
  expect(finding?.message).toBe(
    '`<Title>` belongs in the app, from where it gets into the head by itself: here, write the element of HTML.',
  );
  expect(finding?.severity).toBe('warning');
});

it('is silent for what belongs there, outside of it, and where the context was provided', async () => {
  await expectInProject(CODE, app('<MetaTags/><title>"a"</title><meta charset="utf-8"/>'));
  await expectInProject(CODE, app('<Title text="a"/>', 'provide_meta_context();\n    '));
  await expectInProject(CODE, {
    'Cargo.toml': hydratedApp(),
    'src/lib.rs': 'use leptos_meta::*;\n\nfn app() -> impl IntoView {\n    view! { <Title text="a"/> }\n}\n',
  });
});

it('is silent for components of the same name', async () => {
  const own = '#[component]\nfn Title(text: String) -> impl IntoView {}\n';
  const files = app('<Title text="a"/>');
  await expectInProject(CODE, { ...files, 'src/lib.rs': files['src/lib.rs'].replace('use leptos_meta::*;\n', own) });
});
