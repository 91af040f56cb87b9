import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'let-without-argument';

/** A project that renders a component with children of a type. */
function project(tag: string, type = 'Children') {
  return {
    'src/lib.rs': `use leptos::prelude::*;
#[component]
fn Card(children: ${type}) -> impl IntoView {}

#[component]
fn Page() -> impl IntoView {
    view! { ${tag} }
}
`,
  };
}

it('finds `let:` where nothing is passed', async () => {
  const [finding] = await expectInProject(CODE, project('<Card «let:item»>"a"</Card>'));
  expect(finding?.message).toBe('`<Card>` passes nothing to its content that `let:` could name: leave it out.');
  await expectInProject(CODE, project('<Show when=|| true «let:item»>"a"</Show>'));
});

it('knows the types of Leptos that are called without anything', async () => {
  for (const type of ['ChildrenFn', 'ChildrenFnMut', 'ChildrenFragment', 'TypedChildren<C>', 'TypedChildrenFn<C>']) {
    await expectInProject(CODE, project('<Card «let:item»>"a"</Card>', type));
  }
});

it('leaves all others alone', async () => {
  await expectInProject(CODE, project('<Card let:item>"a"</Card>', 'impl Fn(u8) -> AnyView'));
  await expectInProject(CODE, project('<Card let:item>"a"</Card>', 'ChildrenOf<u8, AnyView>'));
  await expectInProject(CODE, project('<For each=|| [1] key=|n| *n let:item>{item}</For>'));
  await expectInProject(CODE, project('<Card let=item>"a"</Card>'));
});
