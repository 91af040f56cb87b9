import { expect, it } from 'vitest';
import { hover } from '../../src/features/hover.js';
import type { LeptosVersion } from '../../src/project/leptos-version.js';
import { inWorkspace } from './project.js';
import { context, textOf, view } from './snippet.js';

function hovered(marked: string, version?: LeptosVersion): { text: string; markdown: string } | undefined {
  const snippet = view(marked);
  const found = hover(snippet.document, snippet.offset, context(version));
  if (found === undefined) return undefined;
  const [text = ''] = textOf(snippet, [found]);
  return { text, markdown: found.markdown };
}

it.each([
  ['<bu|tton/>', 'button', 'HTML/Reference/Elements/button'],
  ['<|button/>', 'button', 'button element'],
  ['<button></but|ton>', 'button', 'button element'],
  ['<button|', 'button', 'HtmlButtonElement'],
  ['<a hr|ef="/"/>', 'href', 'URL'],
  ['<a hr|ef', 'href', 'URL'],
  ['<img loading="la|zy"/>', 'lazy', 'viewport'],
  ['<p on:cl|ick=f/>', 'click', 'web_sys::MouseEvent'],
  ['<p o|n:click=f/>', 'on', 'Listens'],
  ['<p |on:click=f/>', 'on', 'Listens'],
  ['<a |href="/"/>', 'href', 'URL'],
  ['<p {..a} |id="b"/>', 'id', 'unique identifier'],
  ['<p on:click:tar|get=f/>', 'target', 'Targeted'],
  ['<p class:act|ive=f/>', 'active', 'class'],
  ['<Foo attr:hi|dden=""/>', 'hidden', 'Boolean'],
  ['<p node_|ref=r/>', 'node_ref', 'NodeRef'],
  ['<svg><cir|cle/></svg>', 'circle', 'SVG element'],
  ['{move || view! { <bu|tton/> }}', 'button', 'button element'],
])('%s', (marked, text, markdown) => {
  const found = hovered(marked);
  expect(found?.text).toBe(text);
  expect(found?.markdown).toContain(markdown);
});

it.each(['<Foo titl|e="a"/>', '<Fo|o/>', '"<p| />"', '{a|}', '<p>a|b</p>', '<x-y|/>', '<p class={a|}/>', '|'])(
  'nothing for %s',
  marked => expect(hovered(marked)).toBeUndefined(),
);

it.each([
  ['in front of it', 'fn broken( {\n'],
  ['in its body', ''],
])('of a component whose file has an error %s', async (_, before) => {
  const body = before === '' ? '{ let x = ; view! { <p class=> }' : '{}';
  const { document, offset, context } = await inWorkspace({
    'src/lib.rs': 'mod ui;\nuse leptos::prelude::*;\nuse ui::Card;\nfn f() -> impl IntoView { view! { <Ca│rd/> } }\n',
    'src/ui.rs': `use leptos::prelude::*;\n${before}/// A card.\n#[component]\npub fn Card(title: String) -> impl IntoView ${body}\n`,
  });
  expect(hover(document, offset, context)?.markdown).toContain('A card.');
});

it('says what a directive is in the version of the crate', () => {
  expect(hovered('<p bi|nd:value=f/>', '0.6')?.markdown).toContain('Since Leptos 0.7; this crate uses 0.6.');
  expect(hovered('<p bi|nd:value=f/>', '0.7')?.markdown).not.toContain('Since');
  expect(hovered('<Foo at|tr:id=f/>', '0.6')?.markdown).toContain('`#[prop(attrs)]`');
  expect(hovered('<Foo at|tr:id=f/>', '0.7')?.markdown).toContain('root elements');
});
