import { expect, it } from 'vitest';
import { isOneEditAway } from '../../../src/check/near-names.js';
import { expectInProject, fixedInProject } from '../in-project.js';

const CODE = 'unknown-prop';

const CARD = `use leptos::prelude::*;

#[component]
fn Card(#[prop(optional)] title: String, #[prop(optional)] wide: bool, #[prop(marker)] _m: u8) -> impl IntoView {}
`;

/** A project whose only component renders `tag`. */
function project(tag: string, before = CARD) {
  return { 'src/lib.rs': `${before}\n#[component]\nfn Page() -> impl IntoView {\n    view! { ${tag} }\n}\n` };
}

it('finds what is no prop, and names the one that was meant', async () => {
  const [finding] = await expectInProject(CODE, project('<Card «titlee»="a".into()/>'));
  expect(finding?.message).toBe('`<Card>` has no prop `titlee`; did you mean `title`?');
  expect(finding?.severity).toBe('error');
});

it('tells how to set an attribute of the elements instead, from 0.7 on', async () => {
  const [finding] = await expectInProject(CODE, project('<Card «tabindex»="0"/>'));
  expect(finding?.message).toBe(
    '`<Card>` has no prop `tabindex`: write `attr:tabindex=…` for an attribute of the elements that it renders.',
  );
  const [old] = await expectInProject(CODE, project('<Card «tabindex»="0"/>'), { version: '0.6' });
  expect(old?.message).toBe('`<Card>` has no prop `tabindex`: remove it.');
});

it('finds shorthands, `nostrip:` and props that nobody can set', async () => {
  await expectInProject(CODE, project('<Card «broad»/>'));
  await expectInProject(CODE, project('<Card nostrip:«text»=None/>'));
  await expectInProject(CODE, project('<Card «_m»=1/>'));
});

it('leaves attributes, directives and everything behind `{..}` alone', async () => {
  await expectInProject(CODE, project('<Card title="a".into() r#wide=true/>'));
  await expectInProject(CODE, project('<Card attr:id="a" class:b=true on:click=|_| {} {..} id="c" aria-label="d"/>'));
});

it('corrects a name where there is no doubt', async () => {
  const files = project('<Card titlee="a".into()/>');
  expect(await fixedInProject(files, 'src/lib.rs')).toBe(project('<Card title="a".into()/>')['src/lib.rs']);
  // There already, or two letters away, or a variable of that name.
  for (const tag of ['<Card title="a".into() titlee="b"/>', '<Card titleee="a"/>', '<Card titlee/>']) {
    expect(await fixedInProject(project(tag), 'src/lib.rs')).toBe(project(tag)['src/lib.rs']);
  }
});

it('is silent where the declaration is not certain', async () => {
  await expectInProject(CODE, project('<Other text="a"/>', `use unknown::Other;\n${CARD}`));
  await expectInProject(
    CODE,
    project('<Card text="a"/>', CARD.replace('#[prop(optional)] wide', '#[cfg(feature = "a")] wide')),
  );
});

it('compares names letter by letter', () => {
  expect(isOneEditAway('title', 'titel')).toBe(true);
  expect(isOneEditAway('title', 'titles')).toBe(true);
  expect(isOneEditAway('title', 'titla')).toBe(true);
  expect(isOneEditAway('title', 'itle')).toBe(true);
  expect(isOneEditAway('title', 'title')).toBe(false);
  expect(isOneEditAway('title', 'table')).toBe(false);
  expect(isOneEditAway('title', 'titless')).toBe(false);
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, project('<Card ti'));
  await expectInProject(CODE, project('<Card titl= />'));
  await expectInProject(CODE, project('<p><Card tit</p>'));
  await expectInProject(CODE, project('<Card title="a'));
});
