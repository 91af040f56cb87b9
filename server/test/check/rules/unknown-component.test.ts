import { expect, it } from 'vitest';
import { checkProject, expectInProject, fixedInProject } from '../in-project.js';

const CODE = 'unknown-component';

const UI = 'use leptos::prelude::*;\n#[component]\npub fn Card() -> impl IntoView {}\n#[slot]\npub struct Then {}\n';

/** A project with a module `ui`, and a component that renders `tag`. */
function project(tag: string, head = '') {
  return {
    'src/ui.rs': UI,
    'src/lib.rs': `use leptos::prelude::*;\n${head}\npub mod ui;\n\n#[component]\nfn Page() -> impl IntoView {\n    view! { ${tag} }\n}\n`,
  };
}

it('finds a name that is not imported, and imports it', async () => {
  const [finding] = await expectInProject(CODE, project('<«Card»/>'));
  expect(finding?.message).toBe('`Card` is not imported: write `use crate::ui::Card;`.');
  expect(finding?.severity).toBe('error');
  expect(await fixedInProject(project('<Card/>'), 'src/lib.rs')).toContain('use crate::ui::Card;\n');
});

it('finds a mistyped name, and tells a near one', async () => {
  const [finding] = await expectInProject(CODE, project('<«Crad»/>', 'use ui::Card;'));
  expect(finding?.message).toBe('Nothing here is called `Crad`: declare a component of that name, or import it.');
  const [near] = await expectInProject(CODE, project('<«Cards»/>', 'use ui::Card;'));
  expect(near?.message).toBe('Nothing here is called `Cards`; did you mean `<Card>`?');
});

it('knows what globs, Leptos and the module itself have', async () => {
  await expectInProject(CODE, project('<Card/>', 'use ui::*;'));
  await expectInProject(CODE, project('<Show when=|| true>"a"</Show><Page/>'));
  await expectInProject(CODE, project('<Suspense><«Nothing»/></Suspense>', 'use crate::ui::*;'));
});

it('is silent where a name may come from the unknown', async () => {
  for (const head of [
    'use unknown::*;',
    'use unknown::Crad;',
    'icons! { Crad }',
    'pub mod more { pub use unknown::*; }\nuse more::*;',
    'fn Crad() {}',
  ]) {
    await expectInProject(CODE, project('<Crad/>', head));
  }
});

it('is silent for generic parameters and what a function declares', async () => {
  const generic = 'fn show<Row: Fn()>() -> impl IntoView {\n    view! { <Row/> }\n}\n';
  await expectInProject(CODE, { 'src/lib.rs': `use leptos::prelude::*;\n${generic}` });
  const local = 'fn show() -> impl IntoView {\n    let Row = row();\n    view! { <Row/> }\n}\n';
  await expectInProject(CODE, { 'src/lib.rs': `use leptos::prelude::*;\n${local}` });
});

it('is silent for what a macro that is called in the function may declare', async () => {
  const named = 'fn show() -> impl IntoView {\n    icon!(Row, "a");\n    view! { <Row/> }\n}\n';
  await expectInProject(CODE, { 'src/lib.rs': `use leptos::prelude::*;\n${named}` });
  const macro = 'macro_rules! icon { () => { #[component] fn Row() -> impl IntoView {} } }\n';
  const written = named.replace('Row, "a"', '');
  await expectInProject(CODE, { 'src/lib.rs': `use leptos::prelude::*;\n${macro}${written}` });
  await expectInProject(CODE, { 'src/lib.rs': `use leptos::prelude::*;\n${written.replace('<Row/>', '<«Row»/>')}` });
});

it('is silent for code that only tests build, and in files of no crate', async () => {
  const test = `#[cfg(test)]\nmod tests {\n    fn show() -> impl IntoView {\n        view! { <Card/> }\n    }\n}\n`;
  await expectInProject(CODE, { 'src/lib.rs': test, 'src/stray.rs': test.replace('#[cfg(test)]\n', '') });
});

it('offers all imports where there are several', async () => {
  const other = { ...project('<Card/>', 'pub mod other;'), 'src/other.rs': UI };
  const finding = (await checkProject(other))['src/lib.rs']?.find(({ code }) => code === CODE);
  expect(finding?.fix).toBeUndefined();
  expect(finding?.suggestions?.map(({ title }) => title)).toEqual([
    'Import `crate::other::Card`',
    'Import `crate::ui::Card`',
  ]);
});

it('finds a name that a module surely does not have', async () => {
  const [finding] = await expectInProject(CODE, project('<ui::«Cart»/>'));
  expect(finding?.message).toBe('Nothing in `ui` is called `Cart`; did you mean `Card`?');
  expect(finding?.suggestions?.map(({ title }) => title)).toEqual(['Write `<ui::Card>`']);
  const [inline] = await expectInProject(CODE, project('<parts::«Nothing»/>', `pub mod parts { ${UI} }`));
  expect(inline?.message).toBe('Nothing in `parts` is called `Nothing`: declare a component of that name there.');
  await expectInProject(CODE, project('<crate::«Nothing»/>'));
});

it('is silent for modules of which not all is known', async () => {
  await expectInProject(CODE, project('<ui::Card/>'));
  await expectInProject(CODE, project('<nowhere::Card/>'));
  await expectInProject(CODE, project('<parts::Cart/>', 'pub mod parts { pub use unknown::*; }'));
  await expectInProject(CODE, project('<parts::Cart/>', 'pub mod parts { pub use unknown::Cart; }'));
  await expectInProject(CODE, project('<parts::Cart/>', 'pub mod parts { icons! { Cart } }'));
  await expectInProject(CODE, project('<parts::Cart/>', 'pub mod parts { pub fn Cart() {} }'));
  await expectInProject(CODE, project('<parts::Card/>', 'pub mod parts { pub use crate::ui::Card; }'));
  await expectInProject(CODE, project('<ui::/>'));
});
