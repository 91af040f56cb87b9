import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/features/completion/completion.js';
import type { Completion } from '../../../src/features/completion/item.js';
import { inWorkspace } from '../project.js';

const CARD = `
#[component]
pub fn Card(
    /// What is written on top.
    #[prop(into)]
    title: String,
    #[prop(optional)] note: Option<String>,
    #[prop(default = 3)] size: u8,
    #[prop(name = "data")] Point { x, y }: Point,
    children: Children,
) -> impl IntoView {}

#[slot]
pub struct Then {
    when: bool,
    children: ChildrenFn,
}

#[component]
pub fn If(cond: bool, #[prop(optional)] otherwise: Option<Then>, then: Vec<crate::Then>) -> impl IntoView {}

#[component]
pub fn Field(#[prop(into)] r#type: String, #[prop(optional)] r#for: Option<u8>) -> impl IntoView {}

#[slot]
pub struct Trigger<T> {
    children: TypedChildren<T>,
}

#[component]
pub fn Popover<T>(trigger: Trigger<T>, at: Option<Corner>) -> impl IntoView {}

pub fn tooltip(el: web_sys::Element, text: String) {}
pub fn focus(el: leptos::web_sys::HtmlElement) {}
`;

async function proposals(content: string): Promise<Completion[]> {
  const text = `use leptos::prelude::*;\n${CARD}\nfn page() -> impl IntoView {\n    view! { ${content} }\n}\n`;
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': text });
  return [...complete(document, offset, context)].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

const labels = async (content: string) => (await proposals(content)).map(({ label }) => label);

describe('props', () => {
  it.each(['<Card │', '<Card │/>', '<Card │></Card>', '<p><Card │</p>', '<Card t│', '<Card\n│\n/>'])(
    'come first in %s, those that must be there before the others',
    async content => {
      expect((await labels(content)).slice(0, 4)).toEqual(['title', 'data', 'note', 'size']);
    },
  );

  it('include the children, which may be an attribute as well, behind the others', async () => {
    const items = await proposals('<Card │/>');
    expect(items[4]).toMatchObject({ label: 'children', snippet: 'children=$1' });
    expect(items[4]).not.toHaveProperty('description');
    expect(await labels('<Card children=a │/>')).not.toContain('children');
    expect((await labels('<For each=move || todos.get() key=k │'))[0]).toBe('children');
  });

  it('that are there are left out', async () => {
    expect((await labels('<Card title="a" │/>')).slice(0, 3)).toEqual(['data', 'note', 'size']);
  });

  it('keep the value that follows', async () => {
    const [first] = await proposals('<Card t│="a"/>');
    expect(first).toMatchObject({ label: 'title', text: 'title' });
    expect(first?.snippet).toBeUndefined();
  });

  it('have quotes where text is passed: a tag makes no `String` of it by itself', async () => {
    const items = await proposals('<Card │/>');
    expect(items.slice(0, 4).map(({ snippet }) => snippet)).toEqual(['title="$1"', 'data=$1', 'note=$1', 'size=$1']);
  });

  it('are not proposed behind the marker for attributes', async () => {
    expect(await labels('<Card title="a" {..} │/>')).not.toContain('note');
  });

  it('that are stripped can be passed whole', async () => {
    expect(await labels('<Card nostrip:│/>')).toEqual(['nostrip:note']);
  });

  it('that are keywords have `r#`, and are found without', async () => {
    const items = (await proposals('<Field │/>')).slice(0, 2);
    expect(items.map(({ snippet }) => snippet)).toEqual(['r#type="$1"', 'r#for=$1']);
    expect(items.map(({ filterText }) => filterText)).toEqual(['type', 'for']);
    expect((await proposals('<Field r#t│/>'))[0]).not.toHaveProperty('filterText');
    expect((await labels('<Field r#type="a" │/>'))[0]).toBe('r#for');
    expect(await labels('<Field nostrip:│/>')).toEqual(['nostrip:r#for']);
    expect((await proposals('<Fie│')).find(({ label }) => label === 'Field')?.snippet).toBe('Field r#type="$1"');
  });

  it('of slots are known', async () => {
    expect((await labels('<Card><Then slot │/></Card>'))[0]).toBe('when');
  });
});

describe('slots', () => {
  it('say which prop of the component around they fill', async () => {
    const text = (tag: string) => `<Show when=f fallback=g><If cond=true>${tag}</If></Show>`;
    expect((await labels(text('<Then │>"a"</Then>'))).slice(0, 3)).toEqual(['slot', 'slot:otherwise', 'slot:then']);
    expect(await labels(text('<Then slot:│>"a"</Then>'))).toEqual(['slot:otherwise', 'slot:then']);
    expect((await labels(text('<Then slot │>"a"</Then>')))[0]).toBe('when');
  });

  it('listen to no events and have no classes', async () => {
    const text = (mark: string) => `<If cond=true><Then ${mark}│>"a"</Then></If>`;
    expect((await labels(text('slot '))).filter(label => label.includes(':'))).toEqual(['attr:', 'clone:', 'let:']);
    expect(await labels(text('slot:then '))).not.toContain('on:click');
    expect(await labels('<If cond=true │/>')).toContain('on:click');
  });

  it('that are generic do so as well', async () => {
    const text = '<Popover><Trigger slot:│>"a"</Trigger></Popover>';
    expect(await labels(text)).toEqual(['slot:trigger']);
  });

  it('are written between the tags, and come with no tag as attributes', async () => {
    const snippet = async (content: string, label: string) =>
      (await proposals(content)).find(item => item.label === label)?.snippet;
    expect(await snippet('<I│', 'If')).toBe('If cond=$1');
    expect(await snippet('<Pop│', 'Popover')).toBe('Popover at=$1');
  });
});

describe('arguments of children', () => {
  it.each([
    ['<For each=move || todos.get() key=k let:│', ['let:todo', 'let:item']],
    ['<For each=move || self.open_categories.get() key=k let:│', ['let:category', 'let:item']],
    ['<For each=move || data.with(|d| d.clone()) key=k let:│/>', ['let:item']],
  ])('have a name in %s', async (content, expected) => {
    expect(await labels(content)).toEqual(expected);
  });
});

describe('directives', () => {
  it('are the functions that take an element', async () => {
    expect(await labels('<p use:│/>')).toEqual(['use:focus', 'use:tooltip']);
    const [focus, tooltip] = await proposals('<p use:│/>');
    expect(focus?.snippet).toBeUndefined();
    expect(tooltip?.snippet).toBe('use:tooltip=$1');
  });
});
