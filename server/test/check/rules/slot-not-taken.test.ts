import { expect, it } from 'vitest';
import { checkProject, expectInProject } from '../in-project.js';

const CODE = 'slot-not-taken';

/** A project that renders `tag` in a component with slots. */
function project(tag: string) {
  return {
    'src/lib.rs': `use leptos::prelude::*;

#[slot]
struct ElseIf { children: ChildrenFn }

#[component]
fn If(#[prop(optional)] else_if: Vec<ElseIf>, #[prop(optional)] otherwise: Option<ElseIf>) -> impl IntoView {}

#[component]
fn Page() -> impl IntoView {
    view! { ${tag} }
}
`,
  };
}

it('finds a slot that the component around it has no prop for', async () => {
  const [finding] = await expectInProject(CODE, project('<If><ElseIf «slot:otherwis»>"a"</ElseIf></If>'));
  expect(finding?.message).toBe('`<If>` has no prop `otherwis` for this slot; did you mean `slot:otherwise`?');
  const [other] = await expectInProject(CODE, project('<If><ElseIf «slot:then»>"a"</ElseIf></If>'));
  expect(other?.message).toBe('`<If>` has no prop `then` for this slot.');
});

it('takes the name of the tag in snake case', async () => {
  await expectInProject(CODE, project('<If><ElseIf slot>"a"</ElseIf></If>'));
  await expectInProject(CODE, project('<If><ElseIf slot:otherwise>"a"</ElseIf><ElseIf slot:else_if>"b"</ElseIf></If>'));
});

it('looks for the component around it through elements', async () => {
  const found = (await checkProject(project('<If><div><ElseIf slot:then>"a"</ElseIf></div></If>')))['src/lib.rs'];
  expect(found?.map(({ code }) => code)).toContain(CODE);
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, project('<If><ElseIf slot:</If>'));
  await expectInProject(CODE, project('<If><ElseIf slot:oth</If>'));
});
