import { expect, it } from 'vitest';
import { checkProject, expectInProject } from '../in-project.js';

const CODE = 'nostrip-without-option';

/** A project that renders a component with an optional title of a type. */
function project(tag: string, type: string) {
  return {
    'src/lib.rs': `use leptos::prelude::*;
#[component]
fn Card(#[prop(optional)] title: ${type}) -> impl IntoView {}

#[component]
fn Page() -> impl IntoView {
    view! { ${tag} }
}
`,
  };
}

it('finds what has nothing to strip', async () => {
  const [finding] = await expectInProject(CODE, project('<Card «nostrip:title»=None/>', 'String'));
  expect(finding?.message).toBe('`title` is no `Option`, so there is nothing to strip: write `title=…`.');
  expect(finding?.suggestions?.[0]?.title).toBe('Remove `nostrip:`');
});

it('is silent for an `Option`, and for what may be one', async () => {
  await expectInProject(CODE, project('<Card nostrip:title=None/>', 'Option<String>'));
  await expectInProject(CODE, project('<Card nostrip:title=None/>', 'Maybe<String>'));
});

it('holds from 0.7 on', async () => {
  const found = await checkProject(project('<Card nostrip:title=None/>', 'String'), { version: '0.6' });
  expect(found['src/lib.rs']).toEqual([]);
});
