import { describe, expect, test } from 'vitest';
import { type CrateSource, fileOf, Workspace } from './workspace.js';

const UI: CrateSource = { files: { 'src/lib.rs': 'pub mod a { pub fn x() {} } fn hidden() {}' } };

function using(lib: string, uses: readonly string[] = ['ui'], edition = 2021): Workspace {
  return new Workspace({ app: { files: { 'src/lib.rs': lib }, uses, edition }, ui: UI });
}

describe('a crate', () => {
  test('by its name', () => {
    expect(using('│').meaning('ui::a::x')).toBe('ui::a::x');
    expect(using('use ui::a::x; │').meaning('x')).toBe('ui::a::x');
    expect(using('use ui; │').meaning('ui::a::x')).toBe('ui::a::x');
    expect(using('use ::ui::a; │').meaning('a::x')).toBe('ui::a::x');
    expect(using('mod m { use ui::a::*; │ }').meaning('x')).toBe('ui::a::x');
  });

  test('by the name that Cargo.toml gives it', () => {
    expect(using('use kit::a::x; │', ['kit = ui']).meaning('x')).toBe('ui::a::x');
    expect(using('use ui::a::x; │', ['kit = ui']).meaning('x')).toBe('');
  });

  test('by the name that extern crate gives it', () => {
    expect(using('extern crate ui as kit; mod m { use kit::a::x; │ }').meaning('x')).toBe('ui::a::x');
    expect(using('extern crate ui as kit; │', ['ui'], 2015).meaning('kit::a::x')).toBe('ui::a::x');
    expect(using('extern crate self as me; fn y() {} mod m { │ }').meaning('me::y')).toBe('app::y');
  });

  test('gives way to a module of that name, unless it is meant', () => {
    expect(using('mod ui { pub mod a {} } use ui::a; │').meaning('a::x')).toBe('');
    expect(using('mod ui { pub mod a {} } use ::ui::a; │').meaning('a::x')).toBe('ui::a::x');
  });

  test('is not asked for of the standard library', () => {
    expect(using('use std::a::x; use m::*; mod m { pub mod std { pub mod a { pub fn x() {} } } } │').meaning('x')).toBe(
      '',
    );
  });

  test('in the edition of 2015 also without extern crate', () => {
    expect(using('mod m { use ui::a::x; │ }', ['ui'], 2015).meaning('x')).toBe('ui::a::x');
    expect(using('extern crate ui; mod m { use ui::a::x; │ }', ['ui'], 2015).meaning('x')).toBe('ui::a::x');
  });
});

describe('the library of the own package', () => {
  const files = { 'src/lib.rs': 'pub mod a { pub fn x() {} }', 'src/main.rs': 'use app::a::x; │' };

  test('from the binary', () => {
    expect(new Workspace({ app: { files } }).meaning('x')).toBe('app::a::x');
  });

  test('is not crate there', () => {
    expect(new Workspace({ app: { files } }).meaning('crate::a::x')).toBe('');
  });
});

describe('crates that others hand on', () => {
  const leptos: CrateSource = {
    files: {
      'src/lib.rs': `
        extern crate self as leptos;
        pub mod prelude { mod export_types { pub use crate::{show::*}; pub use leptos_dom::helpers::*; } pub use export_types::*; }
        mod show;
        pub use leptos_dom as dom;
        pub extern crate leptos_dom as html;
        pub use leptos_macro::*;
        pub use leptos_dom;`,
      'src/show.rs': '#[component] pub fn Show() {}',
    },
    uses: ['leptos_dom', 'leptos_macro'],
    origin: 'registry',
  };
  const dom: CrateSource = { files: { 'src/lib.rs': 'pub mod helpers { pub fn window() {} }' }, origin: 'registry' };
  const macro: CrateSource = { files: { 'src/lib.rs': 'pub fn view() {}' }, origin: 'registry' };
  const all = (lib: string) =>
    new Workspace({
      app: { files: { 'src/lib.rs': lib }, uses: ['leptos'] },
      leptos,
      leptos_dom: dom,
      leptos_macro: macro,
    });

  test.each([
    ['Show', 'leptos::show::Show'],
    ['window', 'leptos_dom::helpers::window'],
    ['leptos::dom::helpers::window', 'leptos_dom::helpers::window'],
    ['leptos::html::helpers::window', 'leptos_dom::helpers::window'],
    ['leptos::leptos_dom::helpers::window', 'leptos_dom::helpers::window'],
    ['leptos::view', 'leptos_macro::view'],
    ['leptos_dom::helpers::window', ''],
  ])('%s', (path, meaning) => {
    expect(all('use leptos::prelude::*; │').meaning(path)).toBe(meaning);
  });

  test('exported macros, and those of #[macro_use]', () => {
    const ui: CrateSource = { files: { 'src/lib.rs': 'mod m { #[macro_export] macro_rules! a { () => {} } }' } };
    const of = (lib: string) => new Workspace({ app: { files: { 'src/lib.rs': lib }, uses: ['ui'] }, ui });
    expect(of('│').meaning('ui::a', 'macro')).toBe('ui::m::a');
    expect(of('#[macro_use] extern crate ui; mod b { │ }').meaning('a', 'macro')).toBe('ui::m::a');
    expect(of('extern crate ui; mod b { │ }').meaning('a', 'macro')).toBe('');
  });
});

test('crates that depend on each other', () => {
  const workspace = new Workspace({
    app: { files: { 'src/lib.rs': 'pub use ui::*; pub fn x() {} │' }, uses: ['ui'] },
    ui: { files: { 'src/lib.rs': 'pub use app::*; pub fn y() {}' }, uses: ['app'] },
  });
  expect(workspace.meaning('y')).toBe('ui::y');
  expect(workspace.meaning('ui::x')).toBe('app::x');
});

test('the crate of a file', () => {
  const { model } = using('');
  expect(model.crateOf(fileOf('ui', 'src/lib.rs'))?.packageName).toBe('ui');
  expect(model.crateOf(fileOf('ui', 'build.rs'))?.packageName).toBe('ui');
});

test('variants that a prelude of another crate hands on', () => {
  const ui: CrateSource = {
    files: {
      'src/lib.rs':
        'pub mod prelude { pub use crate::e::E::*; pub use crate::e::*; } mod e { pub enum E { One } pub fn One() {} }',
    },
  };
  const workspace = new Workspace({ app: { files: { 'src/lib.rs': 'use ui::prelude::*; │' }, uses: ['ui'] }, ui });
  expect(workspace.meaning('One', 'type')).toBe('ui::e::E');
  expect(workspace.meaning('E::One', 'type')).toBe('ui::e::E');
  expect(workspace.meaning('Two')).toBe('');
});
