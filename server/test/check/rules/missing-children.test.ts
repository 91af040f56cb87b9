import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'missing-children';

const CARD = 'use leptos::prelude::*;\n#[component]\nfn Card(children: Children) -> impl IntoView {}\n';

/** A project whose only component renders `tag`. */
function project(tag: string, before = CARD) {
  return { 'src/lib.rs': `${before}\n#[component]\nfn Page() -> impl IntoView {\n    view! { ${tag} }\n}\n` };
}

it('finds a tag without the content that it needs', async () => {
  const [finding] = await expectInProject(CODE, project('<«Card»/>'));
  expect(finding?.message).toBe('`<Card>` needs content: write it between `<Card>` and `</Card>`.');
  expect(finding?.severity).toBe('error');
});

it('does not take comments and empty blocks for content', async () => {
  await expectInProject(CODE, project('<«Card»>{}</Card>'));
  await expectInProject(CODE, project('<«Card»>/* nothing */</Card>'));
});

it('takes text, elements, blocks and the prop itself', async () => {
  await expectInProject(CODE, project('<Card>"a"</Card>'));
  await expectInProject(CODE, project('<Card><p/></Card>'));
  await expectInProject(CODE, project('<Card>{text}</Card>'));
  await expectInProject(CODE, project('<Card children/>'));
});

it('is silent where children are optional', async () => {
  await expectInProject(CODE, project('<Card/>', CARD.replace('children:', '#[prop(optional)] children:')));
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, project('<div><Card</div>'));
  await expectInProject(CODE, project('<Card'));
  await expectInProject(CODE, project('<div><Card></div>'));
});
