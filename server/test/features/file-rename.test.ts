import { describe, expect, it } from 'vitest';
import { fileRename } from '../../src/features/file-rename/file-rename.js';
import { segmentsBefore } from '../../src/features/occurrences/use-path.js';
import { inWorkspace } from './project.js';

const LIB = `mod ui;
mod other;
use leptos::prelude::*;
use crate::{other, ui::Button};
use ui::{self, Card as _};

fn page(ui: u8) {
    let text = "ui"; // ui
    ui::make();
    view! { <ui::Button ui=1>"ui" ui</ui::Button> {ui} }
}│
`;

const UI = '#[component]\npub fn Button() -> impl IntoView {}\npub fn make() {}\npub struct Card;\n';

async function renamed(from: string, to: string, options = { inFolder: true }, files: Record<string, string> = {}) {
  const { context, workspace, edited } = await inWorkspace({
    'src/lib.rs': LIB,
    'src/ui.rs': UI,
    'src/other.rs': 'pub fn f() { super::ui::make(); }\npub mod ui { pub fn make() {} }\npub fn g() { ui::make(); }\n',
    ...files,
  });
  return edited(fileRename([{ from: workspace.path(from), to: workspace.path(to) }], context, options));
}

describe('renaming the file of a module', () => {
  it('renames it in `mod`, imports, code and tags, and nothing else of the same name', async () => {
    expect(await renamed('src/ui.rs', 'src/widgets.rs')).toEqual({
      'src/lib.rs': `mod widgets;
mod other;
use leptos::prelude::*;
use crate::{other, widgets::Button};
use widgets::{self, Card as _};

fn page(ui: u8) {
    let text = "ui"; // ui
    widgets::make();
    view! { <widgets::Button ui=1>"ui" ui</widgets::Button> {ui} }
}
`,
      'src/other.rs':
        'pub fn f() { super::widgets::make(); }\npub mod ui { pub fn make() {} }\npub fn g() { ui::make(); }\n',
    });
  });

  it('is left to rust-analyzer unless somebody asks for it', async () => {
    expect(await renamed('src/ui.rs', 'src/widgets.rs', { inFolder: false })).toEqual({});
  });

  it('renames the module that a folder is', async () => {
    const files = { 'src/lib.rs': 'mod cards;\nuse cards::Card;\n│', 'src/cards/mod.rs': 'pub struct Card;' };
    expect(await renamed('src/cards', 'src/tiles', { inFolder: true }, files)).toEqual({
      'src/lib.rs': 'mod tiles;\nuse tiles::Card;\n',
    });
  });

  it('keeps the name in the other way to place a file', async () => {
    expect(await renamed('src/ui.rs', 'src/ui/mod.rs')).toEqual({});
  });

  it('does nothing for a file that is no module, or that no module can be named after', async () => {
    expect(await renamed('src/lib.rs', 'src/main.rs')).toEqual({});
    expect(await renamed('src/ui.rs', 'src/my-ui.rs')).toEqual({});
    expect(await renamed('src/ui.rs', 'src/ui.txt')).toEqual({});
  });
});

it.each([
  ['use ', []],
  ['pub use a::', ['a']],
  ['use a::{', ['a']],
  ['use a::{b::c, d::{e, ', ['a', 'd']],
  ['use a::{b::{c}, d::', ['a', 'd']],
  ['#[cfg(x)] use /* b:: */ a::r#type::', ['a', 'type']],
])('in front of what follows %s', (code, expected) => {
  expect(segmentsBefore(code)).toEqual(expected);
});
