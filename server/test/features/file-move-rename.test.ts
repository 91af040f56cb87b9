import { expect, it } from 'vitest';
import type { Files } from '../project/workspace.js';
import { moved as filesMoved } from './file-moves.js';

const FILES: Files = {
  'src/lib.rs': `mod button;
mod prelude;
mod ui;
use leptos::prelude::*;
use button::{self, Button, Size as Wide};
use crate::{button::{make, *}, ui::card};

#[component]
fn App() -> impl IntoView {
    let text = "button"; // button::make
    button::make();
    view! { <Button/> <button::Button>button <card::Card/></button::Button> <button>"button"</button> }
}│
`,
  'src/button.rs': `use super::ui::card::{self, Card};
use leptos::prelude::*;

#[component]
pub fn Button() -> impl IntoView { view! { <super::ui::card::Card/> } }
pub fn make() { card::draw(); crate::button::inner::go(); }
pub(crate) struct Size;
pub(super) const WIDTH: u8 = 1;
pub mod inner {
    pub(in crate::button) fn go() { super::make(); super::super::ui::card::draw(); }
}
`,
  'src/prelude.rs': 'pub(crate) use crate::button;\npub(crate) use crate::button::Button as Press;\n',
  'src/ui/mod.rs': 'pub mod card;\npub mod list;\nuse crate::prelude::button::make;\n',
  'src/ui/card.rs':
    'use leptos::prelude::*;\n#[component]\npub fn Card() -> impl IntoView { crate::prelude::button::make(); }\npub fn draw() {}\n',
  'src/ui/list.rs': 'use crate::prelude::{Press, button};\nfn f() { button::make(); }\n',
};

const moved = (moves: readonly string[], files: Files = {}, options = { inFolder: false }) =>
  filesMoved(moves, { ...FILES, ...files }, options);

it('takes the `mod` to the new folder under the new name, and writes imports, paths, tags and visibilities anew', async () => {
  expect(await moved(['src/button.rs > src/ui/fancy_button.rs'])).toEqual({
    'src/lib.rs': `mod prelude;
mod ui;
use leptos::prelude::*;
use crate::ui::fancy_button::{self, Button, Size as Wide};
use crate::{ui::fancy_button::{make, *}, ui::card};

#[component]
fn App() -> impl IntoView {
    let text = "button"; // button::make
    fancy_button::make();
    view! { <Button/> <fancy_button::Button>button <card::Card/></fancy_button::Button> <button>"button"</button> }
}
`,
    'src/button.rs': `use crate::ui::card::{self, Card};
use leptos::prelude::*;

#[component]
pub fn Button() -> impl IntoView { view! { <crate::ui::card::Card/> } }
pub fn make() { card::draw(); crate::ui::fancy_button::inner::go(); }
pub(crate) struct Size;
pub(crate) const WIDTH: u8 = 1;
pub mod inner {
    pub(in crate::ui::fancy_button) fn go() { super::make(); crate::ui::card::draw(); }
}
`,
    'src/prelude.rs':
      'pub(crate) use crate::ui::fancy_button;\npub(crate) use crate::ui::fancy_button::Button as Press;\n',
    'src/ui/mod.rs':
      'pub mod card;\npub(crate) mod fancy_button;\npub mod list;\nuse crate::prelude::fancy_button::make;\n',
    'src/ui/card.rs':
      'use leptos::prelude::*;\n#[component]\npub fn Card() -> impl IntoView { crate::prelude::fancy_button::make(); }\npub fn draw() {}\n',
    'src/ui/list.rs': 'use crate::prelude::{Press, fancy_button};\nfn f() { fancy_button::make(); }\n',
  });
});

/** A module that nobody imports by its own name. */
const PLAIN: Files = {
  'src/lib.rs': 'mod button;\nmod prelude;\nmod ui;\nfn f() { button::make(); }\n│',
  'src/button.rs': 'pub fn make() {}\n',
  'src/prelude.rs': 'pub struct Press;\n',
  'src/ui/mod.rs': 'mod card;\nmod list;\n',
  'src/ui/card.rs': '',
  'src/ui/list.rs': '',
};

it('keeps the name that the parent it leaves uses by a `use`', async () => {
  expect(await moved(['src/button.rs > src/ui/fancy_button.rs'], PLAIN)).toEqual({
    'src/lib.rs': 'use crate::ui::fancy_button;\n\nmod prelude;\nmod ui;\nfn f() { fancy_button::make(); }\n',
    'src/ui/mod.rs': 'mod card;\npub(crate) mod fancy_button;\nmod list;\n',
  });
});

it('leaves a name that `as` has given', async () => {
  const edited = await moved(['src/button.rs > src/ui/fancy_button.rs'], {
    ...PLAIN,
    'src/lib.rs': 'mod button;\nmod prelude;\nmod ui;\nuse crate::button as pressed;\nfn f() { pressed::make(); }\n│',
    'src/ui/card.rs': 'use crate::pressed as button;\nfn f() { button::make(); }\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod prelude;\nmod ui;\nuse crate::ui::fancy_button as pressed;\nfn f() { pressed::make(); }\n',
    'src/ui/mod.rs': 'mod card;\npub(crate) mod fancy_button;\nmod list;\n',
  });
});

it('takes a module out of its folder to the root, with comments in a group', async () => {
  const edited = await moved(['src/ui/card.rs > src/tile.rs'], {
    ...PLAIN,
    'src/lib.rs': 'mod prelude;\nmod ui;\nuse crate::{prelude::Press, /* card */ ui::card::draw};\n│',
    'src/ui/mod.rs': 'pub mod card;\nmod list;\n',
    'src/ui/card.rs': 'pub fn draw() {}\n',
    'src/ui/list.rs': 'use super::{card::{self, draw}};\nfn f() { card::draw(); }\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod prelude;\nmod tile;\nmod ui;\nuse crate::{prelude::Press, /* card */ tile::draw};\n',
    'src/ui/mod.rs': 'mod list;\n',
    'src/ui/list.rs': 'use crate::tile;\nuse crate::tile::draw;\nfn f() { tile::draw(); }\n',
  });
});

it.each([
  ['a folder', ['src/cards > src/ui/tiles'], 'src/cards/mod.rs'],
  ['a file and its folder', ['src/cards.rs > src/ui/tiles.rs', 'src/cards > src/ui/tiles'], 'src/cards.rs'],
  [
    'a file that becomes the `mod.rs` of its folder',
    ['src/cards.rs > src/ui/tiles/mod.rs', 'src/cards > src/ui/tiles'],
    'src/cards.rs',
  ],
])('moves %s with the modules inside', async (_, moves, file) => {
  const edited = await moved(moves, {
    ...PLAIN,
    'src/lib.rs': 'mod cards;\nmod ui;\nuse cards::small::Small;\n│',
    [file]: 'pub mod small;\nuse self::small::Small;\n',
    'src/cards/small.rs': 'pub struct Small;\nuse crate::cards::small as own;\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod ui;\nuse crate::ui::tiles::small::Small;\n',
    'src/cards/small.rs': 'pub struct Small;\nuse crate::ui::tiles::small as own;\n',
    'src/ui/mod.rs': 'mod card;\nmod list;\npub(crate) mod tiles;\n',
  });
});

it('moves several files of which one gets another name', async () => {
  const edited = await moved(['src/a.rs > src/ui/a.rs', 'src/b.rs > src/ui/c.rs'], {
    ...PLAIN,
    'src/lib.rs': 'mod a;\nmod b;\nmod ui;\nuse crate::{a::A, b::{self, B}};\nfn f(_: b::B) {}\n│',
    'src/a.rs': 'use super::b::B;\npub struct A(B, crate::b::B);\n',
    'src/b.rs': 'pub struct B;\nfn f(_: crate::a::A) {}\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod ui;\nuse crate::{ui::a::A, ui::c::{self, B}};\nfn f(_: c::B) {}\n',
    'src/a.rs': 'use crate::ui::c::B;\npub struct A(B, crate::ui::c::B);\n',
    'src/b.rs': 'pub struct B;\nfn f(_: crate::ui::a::A) {}\n',
    'src/ui/mod.rs': 'pub(crate) mod a;\npub(crate) mod c;\nmod card;\nmod list;\n',
  });
});

const TWO: readonly string[] = ['src/a.rs > src/ui/a.rs', 'src/b.rs > src/c.rs'];
const A_AND_B: Files = {
  ...PLAIN,
  'src/lib.rs': 'mod a;\nmod b;\nmod ui;\nuse a::A;\nuse self::b::B;\nfn f(_: b::B) {}\n│',
  'src/a.rs': 'use super::b::{self, B};\npub struct A(B, b::B);\n',
  'src/b.rs': 'pub struct B;\nfn f(_: super::a::A) {}\n',
};

it('moves a file beside one that gets another name in its folder', async () => {
  expect(await moved(TWO, A_AND_B, { inFolder: true })).toEqual({
    'src/lib.rs': 'mod c;\nmod ui;\nuse crate::ui::a::A;\nuse self::c::B;\nfn f(_: c::B) {}\n',
    'src/a.rs': 'use crate::c::{self, B};\npub struct A(B, c::B);\n',
    'src/b.rs': 'pub struct B;\nfn f(_: crate::ui::a::A) {}\n',
    'src/ui/mod.rs': 'pub(crate) mod a;\nmod card;\nmod list;\n',
  });
  // The half of it that rust-analyzer does must not be done twice.
  expect(await moved(TWO, A_AND_B)).toEqual({});
});

it('gives a file the name that another had', async () => {
  expect(await moved(['src/a.rs > src/ui/b.rs', 'src/b.rs > src/ui/c.rs'], A_AND_B)).toEqual({
    'src/lib.rs': 'mod ui;\nuse crate::ui::b::A;\nuse crate::ui::c::B;\nuse crate::ui::c;\nfn f(_: c::B) {}\n',
    'src/a.rs': 'use crate::ui::c::{self, B};\npub struct A(B, c::B);\n',
    'src/b.rs': 'pub struct B;\nfn f(_: crate::ui::b::A) {}\n',
    'src/ui/mod.rs': 'pub(crate) mod b;\npub(crate) mod c;\nmod card;\nmod list;\n',
  });
});

it('moves a file into a folder that its module gets a `mod.rs` in', async () => {
  const files = { ...A_AND_B, 'src/a.rs': 'use super::b::B;\npub struct A(B, super::b::B);\n' };
  expect(await moved(['src/a.rs > src/a/mod.rs', 'src/b.rs > src/a/c.rs'], files)).toEqual({
    'src/lib.rs': 'mod a;\nmod ui;\nuse a::A;\nuse crate::a::c::B;\nuse crate::a::c;\nfn f(_: c::B) {}\n',
    'src/a.rs': 'pub(crate) mod c;\n\nuse crate::a::c::B;\npub struct A(B, crate::a::c::B);\n',
    'src/b.rs': 'pub struct B;\nfn f(_: crate::a::A) {}\n',
  });
});

it('takes a function of the same name for none', async () => {
  const edited = await moved(['src/ui/card.rs > src/ui/list/tile.rs'], {
    ...PLAIN,
    'src/lib.rs': 'mod ui;\nuse ui::card;\nfn f() { card(); }\n│',
    'src/ui/mod.rs': 'mod card;\nmod list;\npub use card::*;\n',
    'src/ui/card.rs': 'pub fn card() {}\n',
  });
  expect(edited).toEqual({
    'src/ui/mod.rs': 'mod list;\npub use crate::ui::list::tile::*;\n',
    'src/ui/list.rs': 'pub(crate) mod tile;\n',
  });
});

it('keeps the line ends of a file', async () => {
  const edited = await moved(['src/button.rs > src/ui/fancy.rs'], {
    ...PLAIN,
    'src/lib.rs': 'mod button;\r\nmod ui;\r\nfn f() { button::make(); }\r\n│',
    'src/ui/mod.rs': 'mod card;\r\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'use crate::ui::fancy;\r\n\r\nmod ui;\r\nfn f() { fancy::make(); }\r\n',
    'src/ui/mod.rs': 'mod card;\r\npub(crate) mod fancy;\r\n',
  });
});

it('writes the path from another crate of the workspace', async () => {
  const edited = await moved(['src/button.rs > src/ui/fancy.rs'], {
    ...PLAIN,
    'src/lib.rs': 'pub mod button;\npub mod ui;\n│',
    'src/main.rs': 'use app::button;\nfn main() { button::make(); app::button::make(); }\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'pub mod ui;\n',
    'src/main.rs': 'use app::ui::fancy;\nfn main() { fancy::make(); app::ui::fancy::make(); }\n',
    'src/ui/mod.rs': 'mod card;\npub mod fancy;\nmod list;\n',
  });
});

it.each<[string, Files, (string | readonly string[])?]>([
  ['to where a file has the name', { 'src/ui/fancy.rs': '' }],
  ['to where a folder has the name', { 'src/ui/fancy/mod.rs': '' }],
  ['to where a module has the name', { 'src/ui/mod.rs': 'mod fancy { }' }],
  ['to where a function has the name', { 'src/ui/mod.rs': 'fn fancy() { }' }],
  ['to where an import has the name', { 'src/ui/mod.rs': 'use crate::prelude as fancy;' }],
  ['whose new name the old parent has', { 'src/lib.rs': `${PLAIN['src/lib.rs']}mod fancy { pub fn make() {} }` }],
  ['whose new name the old parent has from elsewhere', { 'src/lib.rs': `use other::fancy;\n${PLAIN['src/lib.rs']}` }],
  [
    'whose new name is taken where it is imported',
    { 'src/ui/list.rs': 'use crate::button;\nfn f() { button::make(); }\nmod fancy {}' },
  ],
  ['whose new name a glob would bring', { 'src/ui/list.rs': 'use super::*;\nfn f() { fancy::make(); }' }],
  ['whose new name is a keyword', {}, 'src/button.rs > src/ui/type.rs'],
  ['whose new name is reserved', {}, 'src/button.rs > src/ui/abstract.rs'],
  ['whose new name is no name', {}, 'src/button.rs > src/ui/fancy-button.rs'],
  ['whose new name is none at all', {}, 'src/button.rs > src/ui/_.rs'],
  ['whose new name rustc looks for no file of', {}, 'src/button.rs > src/ui/knöpfe.rs'],
  [
    'whose old name is a keyword',
    { 'src/lib.rs': 'mod r#type;\nmod ui;\nuse r#type::A;\n│', 'src/type.rs': 'pub struct A;' },
    'src/type.rs > src/ui/kind.rs',
  ],
  ['that becomes a program', {}, 'src/button.rs > src/bin/fancy.rs'],
  ['that becomes the root', {}, 'src/button.rs > src/ui/main.rs'],
  ['that is a program', { 'src/bin/tool.rs': 'fn main() {}' }, 'src/bin/tool.rs > src/ui/fancy.rs'],
  ['that is the root', {}, 'src/lib.rs > src/ui/fancy.rs'],
  ['into itself', {}, 'src/button.rs > src/button/fancy.rs'],
  ['that a string names', { 'src/ui/card.rs': '#[serde(with = "crate::button::x")]\nstruct A;' }],
  ['whose name a macro writes', { 'src/ui/card.rs': 'macro_rules! m { () => { crate::button::make() } }' }],
  ['that comes to the place of another', A_AND_B, ['src/a.rs > src/ui/x.rs', 'src/b.rs > src/ui/x.rs']],
  ['that moves into one that moves', A_AND_B, ['src/a.rs > src/ui/a.rs', 'src/b.rs > src/a/c.rs']],
])('does nothing for a file %s', async (_, files, moves = 'src/button.rs > src/ui/fancy.rs') => {
  expect(await moved([moves].flat(), { ...PLAIN, ...files })).toEqual({});
});

it('does nothing for a file that comes to another crate', async () => {
  const manifest = (name: string) => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
  const files: Files = {
    'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
    'a/Cargo.toml': manifest('a'),
    'a/src/lib.rs': 'mod button;\n│',
    'a/src/button.rs': 'pub fn make() {}\n',
    'b/Cargo.toml': manifest('b'),
    'b/src/lib.rs': 'mod ui;\n',
    'b/src/ui.rs': '',
  };
  expect(await filesMoved(['a/src/button.rs > b/src/ui/fancy.rs'], files)).toEqual({});
});
