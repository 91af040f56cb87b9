import { describe, expect, it } from 'vitest';
import { complete, completeTyped } from '../../../src/features/completion/completion.js';
import type { Completion } from '../../../src/features/completion/item.js';
import { documentationOf } from '../../../src/features/documentation.js';
import type { Files } from '../../project/workspace.js';
import { inWorkspace } from '../project.js';

const BUTTON = `
/// A button.
#[component]
pub fn Button(label: String, #[prop(optional)] big: bool, on_press: impl Fn() + 'static) -> impl IntoView {
    view! { <button>{label}</button> }
}
`;

async function proposals(files: Files): Promise<Completion[]> {
  const { document, offset, context } = await inWorkspace(files);
  return complete(document, offset, context);
}

/** The document after a proposal was accepted, with its snippet's places. */
async function accepted(files: Files, label: string): Promise<string> {
  const { document, offset, context } = await inWorkspace(files);
  const item = complete(document, offset, context).find(proposal => proposal.label === label);
  if (item === undefined) throw new Error(`${label} was not proposed`);
  const edits = [
    { start: item.start, end: item.end, text: item.snippet ?? item.text },
    ...(item.additionalEdits ?? []),
  ];
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), document.text);
}

const page = (content: string, uses = 'use leptos::prelude::*;\n') =>
  `${uses}\n#[component]\npub fn Page() -> impl IntoView {\n    view! {\n        ${content}\n    }\n}\n`;

describe('component names', () => {
  it('have the props that must be there, in the order of the definition', async () => {
    const files = { 'src/lib.rs': page('<But│') + BUTTON };
    expect(await accepted(files, 'Button')).toContain('<Button label=$1 on_press=$2\n');
  });

  it.each([
    '<But│',
    '<│',
    '<p><But│</p>',
    '<p><But│',
    '<But│ />',
    '{move || view! { <But│ }}',
    '<Show when=f><But│</Show>',
  ])('are proposed in %s', async content => {
    const labels = (await proposals({ 'src/lib.rs': page(content) + BUTTON })).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Button', 'Show']));
  });

  it('are not proposed in Rust code, text and comments', async () => {
    for (const content of ['{But│}', '"But│"', '// But│', '<p class=But│/>']) {
      const labels = (await proposals({ 'src/lib.rs': page(content) + BUTTON })).map(({ label }) => label);
      expect(labels, content).not.toContain('Button');
    }
  });

  it('keep the props that are there', async () => {
    const files = { 'src/lib.rs': page('<But│ label="a"/>') + BUTTON };
    expect(await accepted(files, 'Button')).toContain('<Button label="a"/>');
  });

  it('bring their import', async () => {
    const files = { 'src/lib.rs': `mod ui;\n${page('<But│')}`, 'src/ui.rs': BUTTON };
    expect(await accepted(files, 'Button')).toContain('use leptos::prelude::*;\nuse crate::ui::Button;\n');
  });

  it('join a group of imports, in order', async () => {
    const uses = 'use crate::ui::{Avatar, Card};\n';
    const files = {
      'src/lib.rs': `mod ui;\n${page('<But│', uses)}`,
      'src/ui.rs': `${BUTTON}#[component] pub fn Avatar() -> impl IntoView {}\n#[component] pub fn Card() -> impl IntoView {}\n`,
    };
    expect(await accepted(files, 'Button')).toContain('use crate::ui::{Avatar, Button, Card};');
  });

  it.each([
    ['use crate::ui::{\n    Avatar,\n    Card,\n};\n', 'use crate::ui::{\n    Avatar,\n    Button,\n    Card,\n};\n'],
    [
      'use crate::ui::{\n    Avatar, // round\n    Card, // flat\n};\n',
      'use crate::ui::{\n    Avatar, // round\n    Button,\n    Card, // flat\n};\n',
    ],
    ['use crate::ui::{\n    // flat\n    Card,\n};\n', 'use crate::ui::{\n    Button,\n    // flat\n    Card,\n};\n'],
    ['use crate::ui::{\n    Avatar, // round\n};\n', 'use crate::ui::{\n    Avatar, // round\n    Button,\n};\n'],
    ['use crate::ui::{\n    Avatar, Card,\n};\n', 'use crate::ui::{\n    Avatar, Button, Card,\n};\n'],
    ['use crate::ui::{\n    Avatar\n};\n', 'use crate::ui::{\n    Avatar, Button\n};\n'],
    ['use crate::ui::Card; // flat\n', 'use crate::ui::Card; // flat\nuse crate::ui::Button;\n'],
    ['use crate::ui::Card; /* flat */\n', 'use crate::ui::Card; /* flat */\nuse crate::ui::Button;\n'],
    ['use crate::ui::Card; /* a\n b */\n', 'use crate::ui::Card;\nuse crate::ui::Button; /* a\n b */\n'],
  ])('leave comments where they are: %j', async (uses, expected) => {
    const own = ['Avatar', 'Card'].map(name => `#[component] pub fn ${name}() -> impl IntoView {}\n`).join('');
    const files = { 'src/lib.rs': `mod ui;\n${page('<But│', uses)}`, 'src/ui.rs': BUTTON + own };
    expect(await accepted(files, 'Button')).toMatch(`mod ui;\n${expected}\n#[component]\n`);
  });

  it('bring the first import in front of the first item', async () => {
    const files = { 'src/lib.rs': `//! Docs.\n${page('<But│', 'mod ui;\n')}`, 'src/ui.rs': BUTTON };
    expect(await accepted(files, 'Button')).toMatch(/^\/\/! Docs\.\nuse crate::ui::Button;\n\nmod ui;\n/);
  });

  it('keep the newlines of the file', async () => {
    const text = `mod ui;\n${page('<But│')}`.replaceAll('\n', '\r\n');
    const result = await accepted({ 'src/lib.rs': text, 'src/ui.rs': BUTTON }, 'Button');
    expect(result).toContain('use leptos::prelude::*;\r\nuse crate::ui::Button;\r\n');
  });

  it('are known behind a path', async () => {
    const files = { 'src/lib.rs': `mod ui;\n${page('<ui::But│')}`, 'src/ui.rs': BUTTON };
    const result = await accepted(files, 'ui::Button');
    expect(result).toContain('<ui::Button label=$1 on_press=$2');
    expect(result).not.toContain('use crate::ui');
  });

  it('of the same name are proposed with one import each', async () => {
    const files = {
      'src/lib.rs': `mod a { ${BUTTON} }\nmod b { ${BUTTON} }\n${page('<But│')}`,
    };
    const items = (await proposals(files)).filter(({ label }) => label === 'Button');
    expect(items.map(({ description }) => description)).toEqual(['crate::a::Button', 'crate::b::Button']);
    expect(items.map(({ additionalEdits }) => additionalEdits?.[0]?.text.trim())).toEqual([
      'use crate::a::Button;',
      'use crate::b::Button;',
    ]);
  });

  it('that are taken in scope come behind those, with the whole path', async () => {
    const own = '#[component]\npub fn Form() -> impl IntoView {}\n';
    const items = (await proposals({ 'src/lib.rs': `mod ui { ${own} }\n${own}${page('<For│')}` })).filter(
      ({ label }) => label === 'Form',
    );
    expect(items.map(({ text, additionalEdits }) => ({ text, additionalEdits }))).toEqual([
      { text: 'Form', additionalEdits: undefined },
      { text: 'crate::ui::Form', additionalEdits: [] },
    ]);
    expect(items.map(({ sortText }) => sortText).sort()).toEqual(items.map(({ sortText }) => sortText));
  });

  it.each([
    ['struct Button(u8);', '', 'crate::ui::Button'],
    ['use other::Button;', '', 'crate::ui::Button'],
    ['type Button = u8;', 'use crate::ui::Button;', 'Button'],
    ['struct Button { a: u8 }', 'use crate::ui::Button;', 'Button'],
    ['struct Foot { a: u8 }', '', 'crate::ui::Foot'],
    ['use crate::ui::*;\nstruct Button;', '', 'crate::ui::Button'],
  ])('that would meet something else of that name are written with their path: %s', async (own, use, text) => {
    const ui = `mod ui { ${BUTTON}\n#[slot] pub struct Foot { children: ChildrenFn } }`;
    const { document, offset, context } = await inWorkspace({ 'src/lib.rs': `${own}\n${ui}\n${page('<│', '')}` });
    const path = text.startsWith('crate') ? text : `crate::ui::${text}`;
    const item = complete(document, offset, context).find(({ description }) => description === path);
    expect(item?.text).toBe(text);
    expect((item?.additionalEdits ?? []).map(edit => edit.text.trim()).join()).toBe(use);
  });

  it('of two sides of a `cfg` are one', async () => {
    const sides = `#[cfg(feature = "ssr")]${BUTTON}#[cfg(not(feature = "ssr"))]${BUTTON}`;
    const count = async (text: string) =>
      (await proposals({ 'src/lib.rs': text })).filter(({ label }) => label === 'Button').length;
    expect(await count(sides + page('<But│'))).toBe(1);
    expect(await count(`mod ui { ${sides} }\n${page('<But│')}`)).toBe(1);
  });

  it('behind a path are no elements: modules lead on to them', async () => {
    const files = (content: string) => ({
      'src/lib.rs': `mod kitchen { use leptos::prelude::*; pub mod forms { ${BUTTON} } }\n${page(content, '')}`,
    });
    const typed = async (content: string) => {
      const { document, offset, context } = await inWorkspace(files(content));
      return completeTyped(document, offset, context).completions.map(({ label }) => label);
    };
    expect(await typed('<nope::B│')).toEqual([]);
    expect(await typed('<nope::│')).toEqual([]);
    expect(await typed('<leptos::prelude::Sh│')).toContain('leptos::prelude::Show');
    expect(await typed('<crate::│')).toEqual(['crate::Page', 'crate::kitchen']);
    expect(await typed('<kitchen::fo│')).toEqual(['kitchen::forms']);
    expect(await typed('<kitchen::forms::│')).toEqual(['kitchen::forms::Button']);
    expect(await typed('<crate::kitchen::forms::bu│')).toEqual(['crate::kitchen::forms::Button']);
    expect(await accepted(files('<kitchen::fo│'), 'kitchen::forms')).toContain('<kitchen::forms::\n');
  });

  it('say what they take and where they come from', async () => {
    const items = await proposals({ 'src/lib.rs': `mod ui;\n${page('<But│')}`, 'src/ui.rs': BUTTON });
    expect(items.find(({ label }) => label === 'Button')).toMatchObject({
      kind: 'component',
      detail: "(label: String, on_press: impl Fn() + 'static, big?: bool)",
      description: 'crate::ui::Button',
    });
  });

  it('are those of the right version', async () => {
    const manifest = (version: string) =>
      `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "${version}"\n`;
    const labels = async (version: string, uses: string) =>
      (await proposals({ 'Cargo.toml': manifest(version), 'src/lib.rs': page('<│', uses) })).map(({ label }) => label);
    expect(await labels('0.8', 'use leptos::prelude::*;\n')).toContain('ForEnumerate');
    const old = await labels('0.6', 'use leptos::*;\n');
    expect(old).toContain('Show');
    expect(old).not.toContain('ForEnumerate');
  });
});

it('has the documentation of what it proposes, also of Leptos without its sources', async () => {
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': page('<│') + BUTTON });
  const items = complete(document, offset, context);
  const documented = (label: string) => {
    const topic = items.find(item => item.label === label)?.topic;
    return topic && documentationOf(topic, context);
  };
  expect(documented('Button')).toContain('fn Button(');
  for (const name of ['Show', 'For', 'Suspense', 'ActionForm']) expect(documented(name)).toContain(`fn ${name}<`);
});
