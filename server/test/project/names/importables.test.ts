import { describe, expect, test } from 'vitest';
import { app, type CrateSource, Workspace } from './workspace.js';

const C = (name: string) => `#[component] pub fn ${name}() {}`;

describe('of the own crate', () => {
  test('what is visible from the module, by its path from the crate', () => {
    const workspace = app({
      'src/lib.rs': `
        mod ui { ${C('Button')} #[component] fn Hidden() {} fn plain() {} #[slot] pub struct Then {} }
        mod page { │ mod inner { #[component] pub(super) fn Inner() {} } }`,
    });
    expect(workspace.importables()).toEqual(['crate::page::inner::Inner', 'crate::ui::Button', 'crate::ui::Then']);
  });

  test('the shortest path, of the same length the first in the alphabet', () => {
    const workspace = app({
      'src/lib.rs': `
        pub mod b { pub use crate::deep::er::Button; }
        pub mod a { pub use crate::deep::er::*; }
        pub mod deep { pub mod er { ${C('Button')} } } │`,
    });
    expect(workspace.importables()).toEqual(['crate::a::Button']);
  });

  test('not by an import that a module only needs itself', () => {
    const workspace = app({
      'src/lib.rs': `mod a { pub mod b { ${C('Button')} } } use a::b::Button; use a::b::*; mod page { │ }`,
    });
    expect(workspace.importables()).toEqual(['crate::a::b::Button']);
  });

  test('under another name', () => {
    const workspace = app({
      'src/lib.rs': `mod a { pub mod b { ${C('Button')} } } pub use a::b::Button as Knob; mod page { │ }`,
    });
    expect(workspace.importables()).toEqual(['crate::Knob']);
    expect([...workspace.model.importables(workspace.place.module)].map(({ name }) => name)).toEqual(['Knob']);
  });

  test('one for both sides of a cfg', () => {
    const workspace = app({
      'src/lib.rs': `#[cfg(feature = "ssr")] ${C('Map')} #[cfg(not(feature = "ssr"))] ${C('Map')} mod page { │ }`,
    });
    expect(workspace.importables()).toEqual(['crate::Map']);
  });

  test('snake_case components by their name in tags', () => {
    expect(app({ 'src/lib.rs': `mod a { ${C('my_comp')} } │` }).importables()).toEqual(['crate::a::MyComp']);
  });
});

describe('of other crates', () => {
  const leptos: CrateSource = {
    files: {
      'src/lib.rs': `
        pub mod prelude { pub use crate::show::*; pub use crate::form::*; pub use crate::only::*; }
        pub mod control_flow { pub mod all { pub use crate::show::*; } }
        pub mod form { ${C('ActionForm')} }
        mod show { ${C('Show')} }
        mod only { ${C('Only')} }
        mod hidden { ${C('Hidden')} }`,
    },
    origin: 'registry',
  };
  const using = (lib: string) => new Workspace({ app: { files: { 'src/lib.rs': lib }, uses: ['leptos'] }, leptos });

  test('a path that is public at each step, through a prelude only where there is no other', () => {
    expect(using('│').importables()).toEqual([
      'leptos::control_flow::all::Show',
      'leptos::form::ActionForm',
      'leptos::prelude::Only',
    ]);
  });

  test('through the prelude that the module has already', () => {
    expect(using('use leptos::prelude::*; │').importables()).toEqual([
      'leptos::prelude::ActionForm',
      'leptos::prelude::Only',
      'leptos::prelude::Show',
    ]);
  });

  test('what a crate hands on', () => {
    const kit: CrateSource = {
      files: { 'src/lib.rs': 'pub use leptos; pub use leptos::form as forms;' },
      uses: ['leptos'],
    };
    const workspace = new Workspace({ app: { files: { 'src/lib.rs': '│' }, uses: ['kit'] }, kit, leptos });
    expect(workspace.importables()).toContain('kit::forms::ActionForm');
    expect(workspace.importables()).toContain('kit::leptos::control_flow::all::Show');
  });

  test('the library from the binary', () => {
    const workspace = app({
      'src/lib.rs': `pub mod a { ${C('Button')} #[component] pub(crate) fn Own() {} }`,
      'src/main.rs': '│',
    });
    expect(workspace.importables()).toEqual(['app::a::Button']);
  });
});

describe('in scope', () => {
  test('what has a name without an import', () => {
    const leptos: CrateSource = {
      files: { 'src/lib.rs': `pub mod prelude { ${C('Show')} ${C('For')} pub fn plain() {} }` },
    };
    const lib = `
      use leptos::prelude::*;
      mod ui { ${C('Button')} ${C('Other')} }
      use ui::Button as Knob;
      ${C('For')}
      #[server] async fn save() -> Result<(), ServerFnError> { Ok(()) }
      fn plain() {}
      fn f() { use ui::Other; │ }`;
    const workspace = new Workspace({ app: { files: { 'src/lib.rs': lib }, uses: ['leptos'] }, leptos });
    expect(workspace.inScope()).toEqual([
      'For = app::For',
      'Knob = app::ui::Button',
      'Other = app::ui::Other',
      'Show = leptos::prelude::Show',
      'save = app::save',
    ]);
  });

  test('not what something else hides', () => {
    const workspace = app({
      'src/lib.rs': `mod ui { ${C('Button')} ${C('Text')} } use ui::*; fn Button() {} fn f() { fn Text() {} │ }`,
    });
    expect(workspace.inScope()).toEqual([]);
  });
});
