import { expect, it } from 'vitest';
import { actedIn, titlesIn } from './of-project.js';

const UI = `
#[component]
pub fn Card(#[prop(into)] title: String, size: u8, #[prop(optional)] note: String, children: Children) -> impl IntoView {}
`;

const page = (content: string) =>
  `use leptos::prelude::*;\n${UI}\nfn page() -> impl IntoView {\n    view! { ${content} }\n}\n`;

it('adds the props that are missing', async () => {
  const add = async (content: string, title: string) => actedIn({ 'src/lib.rs': page(content) }, title);
  expect(await add('<Ca│rd/>', 'Add the missing props `title`, `size`')).toContain('<Card title="" size=todo!()/>');
  expect(await add('<Ca│rd title="a">"b"</Card>', 'Add the missing prop `size`')).toContain(
    '<Card title="a" size=todo!()>',
  );
  expect(await add('<Card title="a" /* c */></Ca│rd>', 'Add the missing prop `size`')).toContain(
    '<Card title="a" size=todo!() /* c */>',
  );
});

it.each([
  ['<Ca│rd on:click=x {..} id="x"/>', '<Card title="" size=todo!() on:click=x {..} id="x"/>'],
  ['<Ca│rd on:click=f() {..} id="x"/>', '<Card on:click=f() title="" size=todo!() {..} id="x"/>'],
  ['<Ca│rd {..} title="x"/>', '<Card title="" size=todo!() {..} title="x"/>'],
  [
    '<Ca│rd on:click={x} /* c */ {..attrs} {..} id="x"/>',
    '<Card on:click={x} title="" size=todo!() /* c */ {..attrs} {..} id="x"/>',
  ],
  ['<Ca│rd {..attrs}/>', '<Card title="" size=todo!() {..attrs}/>'],
  ['<Ca│rd note=f(..)/>', '<Card note=f(..) title="" size=todo!()/>'],
  ['<Ca│rd note=0../>', '<Card title="" size=todo!() note=0../>'],
])('adds props where they are props: %s', async (before, after) => {
  expect(await actedIn({ 'src/lib.rs': page(before) }, 'Add the missing props `title`, `size`')).toContain(after);
});

it('writes quotes only where text is passed: a tag makes no `String` of it by itself', async () => {
  const text = '#[component]\nfn Card(a: &str, b: String) -> impl IntoView {}\nfn f() { view! { <Ca│rd/> } }\n';
  const title = 'Add the missing props `a`, `b`';
  expect(await actedIn({ 'src/lib.rs': text }, title)).toContain('<Card a="" b=todo!()/>');
});

it('writes a keyword with `r#`', async () => {
  const text =
    '#[component]\nfn Card(#[prop(into)] r#type: String, r#for: u8) -> impl IntoView {}\nfn f() { view! { <Ca│rd r#for=1/> } }\n';
  expect(await actedIn({ 'src/lib.rs': text }, 'Add the missing prop `type`')).toContain('<Card r#for=1 r#type=""/>');
});

it('takes what a spread in front of the marker makes a prop for one', async () => {
  const before = '<Ca│rd size=1 {..attrs} {..} title="x"/>';
  const titles = await titlesIn({ 'src/lib.rs': page(before) });
  expect(titles.filter(title => title.startsWith('Add the missing'))).toEqual([]);
});

it('adds none where all are there', async () => {
  const titles = await titlesIn({ 'src/lib.rs': page('<Ca│rd title="a" nostrip:size=1/>') });
  expect(titles.filter(title => title.startsWith('Add the missing'))).toEqual([]);
});

it('imports a component that is not known', async () => {
  const files = {
    'src/lib.rs': 'mod ui;\nuse leptos::prelude::*;\nfn page() { view! { <Ca│rd/> } }\n',
    'src/ui.rs': UI,
  };
  expect(await actedIn(files, 'Import `crate::ui::Card`')).toContain('use leptos::prelude::*;\nuse crate::ui::Card;\n');
  expect(await titlesIn({ 'src/lib.rs': page('<Ca│rd/>') })).not.toContain('Import `crate::Card`');
});

it.each([
  ['use leptos::prelude::*;\n', 'use leptos::prelude::*;\nuse crate::ui::Card;\n'],
  ['', 'use crate::ui::Card;\n\n'],
])('imports a component outside of a `cfg_if!` behind %j', async (before, after) => {
  const rest = `cfg_if::cfg_if! {
    if #[cfg(feature = "ssr")] {
        use axum::Router;
        fn serve() {}
    }
}
`;
  const files = {
    'src/lib.rs': 'mod page;\nmod ui;\n',
    'src/page.rs': `${before}${rest}fn page() { view! { <Ca│rd/> } }\n`,
    'src/ui.rs': UI,
  };
  expect(await actedIn(files, 'Import `crate::ui::Card`')).toBe(`${after}${rest}fn page() { view! { <Card/> } }\n`);
});

it('makes an island of a component, and a component of an island', async () => {
  const text = (attribute: string) => `#[${attribute}]\nfn Ca│rd() -> impl IntoView {}\n`;
  expect(await actedIn({ 'src/lib.rs': text('component') }, 'Make it an island')).toContain('#[island]\nfn Card');
  expect(await actedIn({ 'src/lib.rs': text('leptos::island') }, 'Make it a component')).toContain(
    '#[leptos::component]',
  );
});

it.each([
  ['island(lazy)', 'component'],
  ['island( lazy, )', 'component'],
  ['island(transparent)', 'component(transparent)'],
  ['component(transparent)', 'island(transparent)'],
])('makes of #[%s] no more than #[%s]', async (before, after) => {
  const text = `#[${before}]\nfn Ca│rd() -> impl IntoView {}\n`;
  const title = after.startsWith('island') ? 'Make it an island' : 'Make it a component';
  expect(await actedIn({ 'src/lib.rs': text }, title)).toBe(`#[${after}]\nfn Card() -> impl IntoView {}\n`);
});
