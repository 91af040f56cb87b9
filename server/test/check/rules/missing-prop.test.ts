import { expect, it } from 'vitest';
import { checkProject, expectInProject } from '../in-project.js';

const CODE = 'missing-prop';

const CARD = `use leptos::prelude::*;

#[component]
fn Card(title: String, #[prop(optional)] wide: bool, #[prop(default = 1)] level: u8) -> impl IntoView {}
`;

/** A project whose only component renders `tag`. */
function project(tag: string, before = CARD) {
  return { 'src/lib.rs': `${before}\n#[component]\nfn Page() -> impl IntoView {\n    view! { ${tag} }\n}\n` };
}

it('finds a prop that a tag does not have, and says what to write', async () => {
  const [finding] = await expectInProject(CODE, project('<«Card» wide=true/>'));
  expect(finding?.message).toBe('`<Card>` needs the prop `title`: write `title=…` in the tag.');
  expect(finding?.severity).toBe('error');
  expect(finding?.related.map(({ message }) => message)).toEqual(['`title` is required here']);
});

it('names all of them', async () => {
  const two = 'use leptos::prelude::*;\n#[component]\nfn Card(title: String, text: String) -> impl IntoView {}\n';
  const [finding] = await expectInProject(CODE, project('<«Card»/>', two));
  expect(finding?.message).toBe('`<Card>` needs the props `title`, `text`: write `title=…` `text=…` in the tag.');
});

it('offers to write it, but does not do so unasked', async () => {
  const files = project('<Card/>');
  const finding = (await checkProject(files))['src/lib.rs']?.[0];
  expect(finding?.fix).toBeUndefined();
  expect(finding?.suggestions?.map(({ title, edits }) => [title, edits[0]?.text])).toEqual([
    ['Add the missing prop `title`', ' title=todo!()'],
  ]);
});

it('knows the components of Leptos', async () => {
  await expectInProject(CODE, project('<«Show»>"yes"</Show>'));
  await expectInProject(CODE, project('<Show when=|| true>"yes"</Show>'));
});

it('knows those that have `cfg_attr` in front of them, as in 0.6', async () => {
  const manifest = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.6"\n';
  const page = project('<«Show»>"yes"</Show>', 'use leptos::*;\n');
  await expectInProject(CODE, { 'Cargo.toml': manifest, ...page });
  const traced = CARD.replace('#[component]', '#[cfg_attr(debug_assertions, tracing::instrument)]\n#[component]');
  await expectInProject(CODE, project('<«Card»/>', traced));
});

it('takes a variable of the same name, `nostrip:` and a slot for the prop', async () => {
  await expectInProject(CODE, project('<Card title/>'));
  await expectInProject(
    CODE,
    project('<Card nostrip:title=None/>', CARD.replace('title: String', '#[prop(strip_option)] title: Option<String>')),
  );
  const slot = `use leptos::prelude::*;
#[slot]
struct Then { children: ChildrenFn }
#[component]
fn If(then: Then, #[prop(optional)] children: Option<Children>) -> impl IntoView {}
`;
  await expectInProject(CODE, project('<If><Then slot>"yes"</Then></If>', slot));
  await expectInProject(CODE, project('<If><div><Then slot>"yes"</Then></div></If>', slot));
  await expectInProject(CODE, project('<«If»/>', slot));
});

it('finds what a slot lacks', async () => {
  const slot = `use leptos::prelude::*;
#[slot]
struct Then { label: String, children: ChildrenFn }
#[component]
fn If(then: Then) -> impl IntoView {}
`;
  await expectInProject(CODE, project('<If><«Then» slot>"yes"</Then></If>', slot));
});

it('is silent where nobody can tell', async () => {
  const twice = `${CARD.replace('#[component]', '#[cfg(feature = "a")]\n#[component]')}#[cfg(not(feature = "a"))]\n#[component]\nfn Card() -> impl IntoView {}\n`;
  await expectInProject(CODE, project('<Card/>', twice));
  await expectInProject(CODE, project('<Card/>', CARD.replace('title:', '#[cfg(feature = "a")] title:')));
  await expectInProject(CODE, { 'src/lib.rs': '', 'src/nobody.rs': project('<Card/>')['src/lib.rs'] });
  const old = 'use leptos::*;\n#[component]\nfn Card(cx: Scope) -> impl IntoView {}\n';
  await expectInProject(CODE, project('<Card/>', old), { version: '0.5' });
});

it('is silent in macros, and while a tag is typed', async () => {
  await expectInProject(CODE, {
    'src/lib.rs': `${CARD}macro_rules! card { ($($all:tt)*) => { view! { <Card $($all)*/> } } }\n`,
  });
  const typed = (await checkProject(project('<Card tit= />')))['src/lib.rs'];
  expect(typed?.map(({ code }) => code)).not.toContain(CODE);
});
