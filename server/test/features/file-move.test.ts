import { expect, it } from 'vitest';
import type { Files } from '../project/workspace.js';
import { moved as filesMoved } from './file-moves.js';

const LIB = `mod counter;
mod pages;
mod widgets;
use leptos::prelude::*;
pub use counter::Counter;
use crate::{counter::{Step, make}, pages::home::Home};

#[component]
pub fn App() -> impl IntoView {
    let text = "counter"; // counter::make
    make();
    view! { <Counter/> <counter::Counter>counter::Counter</counter::Counter> <Home/> }
}│
`;

const COUNTER = `use super::pages::{self, home::Home};
use leptos::prelude::*;

#[component]
pub fn Counter() -> impl IntoView { view! { <super::pages::home::Home/> } }
pub fn make() { pages::go(); }
pub(super) struct Step;

mod tests {
    use super::*;
    fn step() -> super::Step { super::super::pages::go(); Step }
}
`;

const FILES: Files = {
  'src/lib.rs': LIB,
  'src/counter.rs': COUNTER,
  'src/pages/mod.rs': 'pub mod home;\npub mod about;\npub fn go() {}\n',
  'src/pages/home.rs':
    'use leptos::prelude::*;\nuse super::about::About;\n#[component]\npub fn Home() -> impl IntoView { crate::counter::make(); }\n',
  'src/pages/about.rs': 'use leptos::prelude::*;\n#[component]\npub fn About() -> impl IntoView {}\n',
  'src/widgets/mod.rs': 'pub mod button;\npub mod tab;\n',
  'src/widgets/button.rs': 'pub fn press() {}\n',
  'src/widgets/tab.rs': '',
};

const PLAIN: Files = {
  'src/lib.rs': 'mod counter;\nmod pages;\nmod widgets;\n│',
  'src/counter.rs': 'pub fn make() {}\n',
};

const moved = (moves: readonly string[], files: Files = {}) => filesMoved(moves, { ...FILES, ...files });

it('takes the `mod` to the module of the new folder, and writes imports, paths and tags anew', async () => {
  expect(await moved(['src/counter.rs > src/widgets/counter.rs'])).toEqual({
    'src/lib.rs': `mod pages;
mod widgets;
use leptos::prelude::*;
pub use crate::widgets::counter::Counter;
use crate::{widgets::counter::{Step, make}, pages::home::Home};
use crate::widgets::counter;

#[component]
pub fn App() -> impl IntoView {
    let text = "counter"; // counter::make
    make();
    view! { <Counter/> <counter::Counter>counter::Counter</counter::Counter> <Home/> }
}
`,
    'src/counter.rs': `use crate::pages::{self, home::Home};
use leptos::prelude::*;

#[component]
pub fn Counter() -> impl IntoView { view! { <crate::pages::home::Home/> } }
pub fn make() { pages::go(); }
pub(crate) struct Step;

mod tests {
    use super::*;
    fn step() -> super::Step { crate::pages::go(); Step }
}
`,
    'src/pages/home.rs':
      'use leptos::prelude::*;\nuse super::about::About;\n#[component]\npub fn Home() -> impl IntoView { crate::widgets::counter::make(); }\n',
    'src/widgets/mod.rs': 'pub mod button;\npub(crate) mod counter;\npub mod tab;\n',
  });
});

it('writes a `use` for each name where a group is left that the module does not stay in', async () => {
  const edited = await moved(['src/pages/about.rs > src/widgets/about.rs'], {
    'src/pages/mod.rs':
      'pub mod about;\npub mod home;\npub use self::{about::About as Facts, home::*};\npub fn go() {}\n',
  });
  expect(edited).toEqual({
    'src/pages/mod.rs':
      'pub mod home;\npub use crate::widgets::about::About as Facts;\npub use self::home::*;\npub fn go() {}\n',
    'src/pages/home.rs':
      'use leptos::prelude::*;\nuse crate::widgets::about::About;\n#[component]\npub fn Home() -> impl IntoView { crate::counter::make(); }\n',
    'src/widgets/mod.rs': 'pub mod about;\npub mod button;\npub mod tab;\n',
  });
});

it('moves several files that name each other', async () => {
  const edited = await moved(['src/a.rs > src/widgets/a.rs', 'src/b.rs > src/widgets/b.rs'], {
    'src/lib.rs': 'mod a;\nmod b;\nmod pages;\nmod widgets;\nuse a::A;\nuse b::{self, B};\n│',
    'src/a.rs': 'use super::b::B;\npub struct A(B);\n',
    'src/b.rs': '#[derive(Clone)]\npub struct B;\nfn f(_: crate::a::A) {}\n',
    'src/counter.rs': '',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod pages;\nmod widgets;\nuse crate::widgets::a::A;\nuse crate::widgets::b::{self, B};\n',
    'src/a.rs': 'use crate::widgets::b::B;\npub struct A(B);\n',
    'src/b.rs': '#[derive(Clone)]\npub struct B;\nfn f(_: crate::widgets::a::A) {}\n',
    'src/widgets/mod.rs': 'pub(crate) mod a;\npub(crate) mod b;\npub mod button;\npub mod tab;\n',
  });
});

it.each([
  ['a folder', ['src/cards > src/widgets/cards'], 'src/cards/mod.rs'],
  ['a file and its folder', ['src/cards.rs > src/widgets/cards.rs', 'src/cards > src/widgets/cards'], 'src/cards.rs'],
])('moves %s with the modules inside', async (_, moves, file) => {
  const edited = await moved(moves, {
    'src/lib.rs':
      '/// Cards.\n#[cfg(feature = "cards")]\nmod cards;\n#[cfg(feature = "cards")]\nuse cards::small::Small;\nmod widgets;\n│',
    [file]: 'pub mod small;\nuse super::widgets::tab;\n',
    'src/cards/small.rs': 'pub struct Small;\nuse super::super::widgets::button::press;\nuse super::tab as other;\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': '#[cfg(feature = "cards")]\nuse crate::widgets::cards::small::Small;\nmod widgets;\n',
    [file]: 'pub mod small;\nuse crate::widgets::tab;\n',
    'src/cards/small.rs': 'pub struct Small;\nuse crate::widgets::button::press;\nuse super::tab as other;\n',
    'src/widgets/mod.rs':
      'pub mod button;\n/// Cards.\n#[cfg(feature = "cards")]\npub(crate) mod cards;\npub mod tab;\n',
  });
});

it('keeps the line ends of a file', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs': 'mod counter;\r\nmod widgets;\r\nuse counter::{make, other};\r\n│',
    'src/counter.rs': 'pub fn make() {}',
    'src/widgets/mod.rs': 'mod tab;\r\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod widgets;\r\nuse crate::widgets::counter::{make, other};\r\n',
    'src/widgets/mod.rs': 'pub(crate) mod counter;\r\nmod tab;\r\n',
  });
});

it('moves a file beside imports of which not all is known', async () => {
  const files = {
    'src/pages/home.rs': 'use leptos::html::Made;\nuse super::about::About;\nfn f(_: Made, _: About) {}\n',
  };
  const edited = await moved(['src/pages/home.rs > src/widgets/home.rs'], {
    ...files,
    'src/lib.rs': 'mod pages;\nmod widgets;\n│',
  });
  expect(edited['src/pages/home.rs']).toBe(
    'use leptos::html::Made;\nuse crate::pages::about::About;\nfn f(_: Made, _: About) {}\n',
  );
});

it('keeps what is included by its path', async () => {
  const edited = await moved(['src/cards > src/widgets/cards', 'src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs': 'mod cards;\nmod counter;\nmod widgets;\nconst A: &str = include_str!("cards/a.txt");\n│',
    'src/cards/mod.rs': 'const A: &str = include_str!("a.txt");\nconst B: &str = include_str!("../b.txt");\n',
    'src/counter.rs': 'const A: &[u8] = include_bytes!( "cards/a.txt" );\nconst B: &str = include_str!("/b.txt");\n',
    'src/pages/home.rs': '// include_str!("../counter.rs")\nconst A: &str = include_str!("../counter.rs");\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'mod widgets;\nconst A: &str = include_str!("widgets/cards/a.txt");\n',
    'src/cards/mod.rs': 'const A: &str = include_str!("a.txt");\nconst B: &str = include_str!("../../b.txt");\n',
    'src/pages/home.rs': '// include_str!("../counter.rs")\nconst A: &str = include_str!("../widgets/counter.rs");\n',
    'src/widgets/mod.rs': 'pub mod button;\nmod cards;\nmod counter;\npub mod tab;\n',
  });
});

it('takes a variable for none', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs': 'mod counter;\nmod widgets;\nfn f(counter: u8) -> u8 { counter }\n│',
    'src/counter.rs': 'pub fn make() {}',
  });
  expect(edited['src/lib.rs']).toBe('mod widgets;\nfn f(counter: u8) -> u8 { counter }\n');
});

it('writes the path where the old parent uses the name under a condition, or in a module inside', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs':
      'mod counter;\nmod widgets;\n#[cfg(test)]\nfn f() { counter::make(); }\nmod inner { use super::*; fn f() { counter::make(); } }\n│',
    'src/counter.rs': 'pub fn make() {}',
  });
  expect(edited['src/lib.rs']).toBe(
    'mod widgets;\n#[cfg(test)]\nfn f() { crate::widgets::counter::make(); }\nmod inner { use super::*; fn f() { crate::widgets::counter::make(); } }\n',
  );
});

it('writes the path where a glob has brought the name', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    ...PLAIN,
    'src/pages/about.rs': 'use crate::*;\nfn f() { counter::make(); }\n',
  });
  expect(edited['src/pages/about.rs']).toBe('use crate::*;\nfn f() { crate::widgets::counter::make(); }\n');
  expect(edited['src/lib.rs']).toBe('mod pages;\nmod widgets;\n');
});

it('offers other crates no module that they could not name before', async () => {
  const files = {
    'src/lib.rs': 'mod pages;\npub mod widgets;\n│',
    'src/pages/mod.rs': 'pub mod home;\npub mod about;\n',
    'src/pages/about.rs': '',
  };
  const home = await moved(['src/pages/home.rs > src/widgets/home.rs'], { ...files, 'src/pages/home.rs': '' });
  expect(home['src/widgets/mod.rs']).toBe('pub mod button;\nmod home;\npub mod tab;\n');
  const handedOn = { ...files, 'src/pages/home.rs': '', 'src/lib.rs': `pub use pages::home;\n${files['src/lib.rs']}` };
  expect((await moved(['src/pages/home.rs > src/widgets/home.rs'], handedOn))['src/widgets/mod.rs']).toBe(
    'pub mod button;\npub mod home;\npub mod tab;\n',
  );
});

it('keeps a name that its old parent uses by a `use`, under the same condition', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs': 'mod widgets;\n#[cfg(test)]\nmod counter;\nfn f() { counter::make(); }\n│',
    'src/counter.rs': 'pub fn make() {}',
  });
  expect(edited['src/lib.rs']).toBe(
    'mod widgets;\n#[cfg(test)]\nuse crate::widgets::counter;\nfn f() { counter::make(); }\n',
  );
});

it('writes the path from another crate of the workspace', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs': 'pub mod counter;\npub mod widgets;\n│',
    'src/counter.rs': 'pub fn make() {}',
    'src/main.rs': 'use app::counter::make;\nfn main() { app::counter::make(); }\n',
  });
  expect(edited).toEqual({
    'src/lib.rs': 'pub mod widgets;\n',
    'src/main.rs': 'use app::widgets::counter::make;\nfn main() { app::widgets::counter::make(); }\n',
    'src/widgets/mod.rs': 'pub mod button;\npub mod counter;\npub mod tab;\n',
  });
});

const IN_CFG_IF = (code: string): string => `cfg_if! {\n    if #[cfg(feature = "ssr")] {\n        ${code}\n    }\n}\n`;

it('stays out of the branches of a `cfg_if!`', async () => {
  const edited = await moved(['src/counter.rs > src/widgets/counter.rs'], {
    'src/lib.rs': 'mod counter;\nmod widgets;\n│',
    'src/counter.rs': '',
    'src/widgets/mod.rs': `mod a;\n${IN_CFG_IF('mod tab;')}`,
    'src/pages/home.rs': '',
  });
  expect(edited['src/widgets/mod.rs']).toBe(`mod a;\nmod counter;\n${IN_CFG_IF('mod tab;')}`);
});

it.each<[string, Files, string?]>([
  ['to a folder of no module', {}, 'src/counter.rs > src/other/counter.rs'],
  ['into itself', {}, 'src/counter.rs > src/counter/counter.rs'],
  [
    'with a keyword for a name',
    { 'src/lib.rs': 'mod r#type;\nmod widgets;\n│', 'src/type.rs': '' },
    'src/type.rs > src/widgets/type.rs',
  ],
  ['to another target', { 'tests/it.rs': '' }, 'src/counter.rs > tests/counter.rs'],
  ['away from the modules in it', { 'src/counter.rs': 'mod inner;', 'src/counter/inner.rs': '' }],
  ['to where the name is taken', { 'src/widgets/mod.rs': 'mod counter { }' }],
  ['with a path written out', { 'src/lib.rs': '#[path = "counter.rs"]\nmod counter;\nmod widgets;\n│' }],
  ['with macros for what is behind it', { 'src/lib.rs': '#[macro_use]\nmod counter;\nmod widgets;\n│' }],
  ['to where another condition holds', { 'src/lib.rs': 'mod counter;\n#[cfg(test)]\nmod widgets;\n│' }],
  ['under a condition of `cfg_if!`', { 'src/lib.rs': `mod widgets;\n${IN_CFG_IF('mod counter;')}│` }],
  ['that includes code beside it', { 'src/counter.rs': 'include!("a.rs");' }],
  ['that includes what is put together', { 'src/counter.rs': 'const A: &str = include_str!(concat!("a", ".txt"));' }],
  ['that a string names', { 'src/widgets/tab.rs': '#[serde(with = "crate::counter::x")]\nstruct A;' }],
  ['that two programs have', { 'src/main.rs': 'mod counter;' }],
  [
    'that another crate cannot name there',
    { 'src/lib.rs': 'pub mod counter;\nmod widgets;\n│', 'src/main.rs': 'use app::counter::make;' },
  ],
  ['whose name a macro writes', { 'src/widgets/tab.rs': 'macro_rules! m { () => { super::super::counter::make() } }' }],
  [
    'that sees private items',
    { 'src/pages/mod.rs': 'mod home;\nmod about;\nstruct Secret;', 'src/pages/home.rs': 'use super::Secret;' },
    'src/pages/home.rs > src/widgets/home.rs',
  ],
  [
    'that sees private fields',
    {
      'src/pages/mod.rs': 'mod home;\nmod about;\npub struct Open { id: u8 }',
      'src/pages/home.rs': 'fn f(a: super::Open) -> u8 { a.id }',
    },
    'src/pages/home.rs > src/widgets/home.rs',
  ],
  [
    'that has all names of its parent',
    { 'src/pages/mod.rs': 'mod home;\nmod about;', 'src/pages/home.rs': 'use super::*;' },
    'src/pages/home.rs > src/widgets/home.rs',
  ],
  [
    'that a glob hands on',
    {
      'src/lib.rs': 'mod pages;\npub mod widgets;\nuse pages::*;\nfn f() { crate::home::go(); }\n│',
      'src/pages/home.rs': 'pub fn go() {}',
    },
    'src/pages/home.rs > src/widgets/home.rs',
  ],
])('does nothing for a file %s', async (_, files, move = 'src/counter.rs > src/widgets/counter.rs') => {
  expect(await moved([move], { ...PLAIN, ...files })).toEqual({});
});

it('moves the plain file that the cases above differ from', async () => {
  expect(await moved(['src/counter.rs > src/widgets/counter.rs'], PLAIN)).toEqual({
    'src/lib.rs': 'mod pages;\nmod widgets;\n',
    'src/pages/home.rs': FILES['src/pages/home.rs']?.replace('crate::counter', 'crate::widgets::counter'),
    'src/widgets/mod.rs': 'pub mod button;\npub(crate) mod counter;\npub mod tab;\n',
  });
});
