import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'content-without-let';

/** A project in which a tag is rendered. */
function project(tag: string, before = '') {
  return {
    'src/lib.rs': `use leptos::prelude::*;\n${before}\nfn page() -> impl IntoView {\n    view! { ${tag} }\n}\n`,
  };
}

it('finds content that names nothing, and proposes a name', async () => {
  const [finding] = await expectInProject(CODE, project('<«For» each=items key=key><li/></For>'));
  expect(finding?.message).toBe('`<For>` passes something to its content: give it a name with `let:item` in the tag.');
  expect(finding?.suggestions?.[0]?.edits[0]?.text).toBe(' let:item');
});

it.each([
  '<«For» each=items key=key>"a"</For>',
  '<«For» each=items key=key>{row}</For>',
  '<«Await» future=load()>"a"</Await>',
])('finds %s', async tag => {
  await expectInProject(CODE, project(tag));
});

it.each([
  '<For each=items key=key let:item><li/></For>',
  '<For each=items key=key let(a)><li/></For>',
  '<For each=items key=key children=row/>',
  '<For each=items key=key/>',
  '<For each=items key=key>{}</For>',
  '<Show when=|| true><li/></Show>',
  '<Unknown><li/></Unknown>',
  // What is wrong here, another rule tells.
  '<For each=items key=key>{|item| item}</For>',
  '<For each=items key=key><li/>',
])('is silent about %s', async tag => {
  await expectInProject(CODE, project(tag));
});

it('knows own components', async () => {
  const before = '#[component]\nfn With<F: Fn(u8) -> V, V: IntoView>(children: F) -> impl IntoView {}';
  await expectInProject(CODE, project('<«With»>"a"</With>', before));
  await expectInProject(CODE, project('<With let:n>{n}</With>', before));
});
