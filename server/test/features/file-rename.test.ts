import { describe, expect, it } from 'vitest';
import { segmentsBefore } from '../../src/features/occurrences/use-path.js';
import type { Files } from '../project/workspace.js';
import { moved } from './file-moves.js';

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

const FILES: Files = {
  'src/lib.rs': LIB,
  'src/ui.rs': UI,
  'src/other.rs': 'pub fn f() { super::ui::make(); }\npub mod ui { pub fn make() {} }\npub fn g() { ui::make(); }\n',
};

const renamed = (from: string, to: string, options = { inFolder: true }, files: Files = {}) =>
  moved([`${from} > ${to}`], { ...FILES, ...files }, options);

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

  it('renames a file whose folder follows by hand', async () => {
    const files = {
      'src/lib.rs': 'mod cards;\nuse cards::small::Small;\n│',
      'src/cards.rs': 'pub mod small;\n',
      'src/cards/small.rs': 'use crate::cards;\npub struct Small;\nfn f(_: cards::small::Small) {}\n',
    };
    expect(await renamed('src/cards.rs', 'src/tiles.rs', { inFolder: true }, files)).toEqual({
      'src/lib.rs': 'mod tiles;\nuse tiles::small::Small;\n',
      'src/cards/small.rs': 'use crate::tiles;\npub struct Small;\nfn f(_: tiles::small::Small) {}\n',
    });
  });

  it('renames a module that a written out module or a branch of `cfg_if!` declares', async () => {
    const files = {
      'src/lib.rs': 'mod parts {\n    pub mod card;\n}\nuse parts::card::Card;\n│',
      'src/parts/card.rs': 'pub struct Card;',
    };
    expect(await renamed('src/parts/card.rs', 'src/parts/tile.rs', { inFolder: true }, files)).toEqual({
      'src/lib.rs': 'mod parts {\n    pub mod tile;\n}\nuse parts::tile::Card;\n',
    });
    const inBranch = { 'src/lib.rs': 'cfg_if! { if #[cfg(feature = "ssr")] { mod card; } }│', 'src/card.rs': '' };
    expect(await renamed('src/card.rs', 'src/tile.rs', { inFolder: true }, inBranch)).toEqual({
      'src/lib.rs': 'cfg_if! { if #[cfg(feature = "ssr")] { mod tile; } }',
    });
  });

  it.each<[string, Files, string?]>([
    ['to a name that a module has', { 'src/lib.rs': 'mod ui;\nmod widgets {}\n│' }],
    ['to a name that a crate has', { 'src/lib.rs': 'mod ui;\nuse ui::Card;\nuse leptos::prelude::*;\n│' }, 'leptos'],
    ['to a keyword', {}, 'match'],
    ['to a name that rustc looks for no file of', {}, 'würfel'],
    ['that two programs have', { 'src/main.rs': 'mod ui;' }],
    ['that another name has by its path', { 'src/other.rs': '#[path = "ui.rs"]\nmod twin;' }],
    [
      'that is declared twice',
      { 'src/lib.rs': '#[cfg(feature = "a")]\npub mod ui;\n#[cfg(not(feature = "a"))]\nmod ui;\n│' },
    ],
  ])('does nothing for a file %s', async (_, files, name = 'widgets') => {
    expect(await renamed('src/ui.rs', `src/${name}.rs`, { inFolder: true }, files)).toEqual({});
  });

  it('keeps the name in the other way to place a file', async () => {
    expect(await renamed('src/ui.rs', 'src/ui/mod.rs')).toEqual({});
    const folder = { 'src/lib.rs': 'mod ui;\n│', 'src/ui/mod.rs': 'const A: &str = include_str!("a.txt");\n' };
    expect(await moved(['src/ui/mod.rs > src/ui.rs'], folder)).toEqual({
      'src/ui/mod.rs': 'const A: &str = include_str!("ui/a.txt");\n',
    });
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
