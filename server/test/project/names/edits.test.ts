import { describe, expect, test } from 'vitest';
import { app, fileOf, Workspace } from './workspace.js';

const LIB = fileOf('app', 'src/lib.rs');
const UI = fileOf('app', 'src/ui.rs');
const BUTTON = '#[component] pub fn Button() {}';

describe('after an edit', () => {
  test('places are those of the new text', () => {
    const workspace = app({ 'src/lib.rs': 'mod ui; use ui::Button; │', 'src/ui.rs': BUTTON });
    expect(workspace.meaning('Button')).toBe('app::ui::Button');
    workspace.edit(UI, `// more\n${BUTTON}`);
    const [definition] = workspace.model.resolve(workspace.place, ['Button'], 'value');
    expect(definition?.item.nameStart).toBe(`// more\n${BUTTON}`.indexOf('Button'));
    expect(definition?.module.scope).toBe(workspace.model.placeAt(UI, 0)?.module.scope);
  });

  test('a module asked for before still answers', () => {
    const workspace = app({ 'src/lib.rs': 'mod ui; │', 'src/ui.rs': BUTTON });
    const { place } = workspace;
    workspace.edit(UI, `${BUTTON} pub mod new { pub fn x() {} }`);
    workspace.edit(LIB, 'mod ui; use ui::new::x;');
    expect(workspace.model.resolve(place, ['x'], 'value')).toHaveLength(1);
  });

  test('a new name, a new import, a new module', () => {
    const workspace = app({ 'src/lib.rs': 'mod ui; use ui::*; │', 'src/ui.rs': '' });
    expect(workspace.meaning('Button')).toBe('');
    workspace.edit(UI, BUTTON);
    expect(workspace.meaning('Button')).toBe('app::ui::Button');
    workspace.edit(UI, 'pub mod inner; pub use inner::*;');
    expect(workspace.meaning('Button')).toBe('');
    workspace.edit(fileOf('app', 'src/ui/inner.rs'), BUTTON);
    expect(workspace.meaning('Button')).toBe('app::ui::inner::Button');
    workspace.edit(UI, undefined);
    expect(workspace.meaning('Button')).toBe('');
  });

  test('in a crate that others use', () => {
    const workspace = new Workspace({
      app: { files: { 'src/lib.rs': 'use kit::*; │' }, uses: ['kit'] },
      kit: { files: { 'src/lib.rs': 'pub use ui::*;' }, uses: ['ui'] },
      ui: { files: { 'src/lib.rs': '' } },
    });
    expect(workspace.importables()).toEqual([]);
    workspace.edit(fileOf('ui', 'src/lib.rs'), BUTTON);
    expect(workspace.meaning('Button')).toBe('ui::Button');
    expect(workspace.inScope()).toEqual(['Button = ui::Button']);
    expect(workspace.importables()).toEqual(['kit::Button']);
  });

  test('a file that no mod led to until now', () => {
    const workspace = app({ 'src/lib.rs': '', 'src/new.rs': `${BUTTON} │` });
    expect(workspace.place.module.path).toEqual(['new']);
    workspace.edit(LIB, 'mod a { #[path = "../new.rs"] pub mod b; }');
    expect(workspace.place.module.path).toEqual(['a', 'b']);
  });
});

describe('tags', () => {
  test('by the last name', () => {
    const workspace = app({
      'src/lib.rs': 'mod a; fn f() { view! { <ui::Button/> } }',
      'src/a.rs': 'fn f() { view! { <Button/><Text/> } }',
      'src/alone.rs': 'fn f() { view! { <Text/> } }',
    });
    const files = (name: string) =>
      workspace.model
        .filesWithTag(name)
        .map(file => file.replace('/ws/app/src/', ''))
        .sort();
    expect(files('Button')).toEqual(['a.rs', 'lib.rs']);
    expect(files('Text')).toEqual(['a.rs', 'alone.rs']);
    workspace.edit(fileOf('app', 'src/a.rs'), 'fn f() { view! { <Other/> } }');
    expect(files('Button')).toEqual(['lib.rs']);
    expect(files('Other')).toEqual(['a.rs']);
    workspace.edit(fileOf('app', 'src/alone.rs'), undefined);
    expect(files('Text')).toEqual([]);
  });
});

describe('the definitions of a workspace', () => {
  test('in modules, in blocks, and in files that no mod leads to, each once', () => {
    const workspace = new Workspace({
      app: {
        files: {
          'src/lib.rs': `mod a; mod b { ${BUTTON} }`,
          'src/main.rs': 'mod a; fn main() { #[component] fn App() {} }',
          'src/a.rs': '#[component] fn A() {} fn plain() {}',
          'src/alone.rs': 'mod in_it { #[component] fn Alone() {} }',
        },
      },
      other: { files: { 'src/lib.rs': BUTTON }, origin: 'registry' },
    });
    const names = [...workspace.model.workspaceDefinitions()].map(definition => workspace.model.pathOf(definition));
    expect(names.sort()).toEqual(['app::App', 'app::a::A', 'app::alone::in_it::Alone', 'app::b::Button']);
  });
});
