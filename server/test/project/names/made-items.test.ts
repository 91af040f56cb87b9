import { describe, expect, test } from 'vitest';
import { app, type CrateSource, fileOf, Workspace } from './workspace.js';

const RULES = `macro_rules! button {
  ($name:ident, $class:literal) => { #[component] pub fn $name(#[prop(into)] label: String) -> impl IntoView { view! { <b class=$class/> } } };
}`;

describe('what macro_rules makes', () => {
  test('a component in the same module, where the call says its name', () => {
    const lib = `${RULES} button!(Save, "b"); │`;
    const workspace = app({ 'src/lib.rs': lib });
    const [definition] = workspace.model.resolve(workspace.place, ['Save'], 'value');
    expect(definition?.item.nameStart).toBe(lib.indexOf('Save'));
    expect(definition?.item.leptos).toMatchObject({ tag: 'Save', props: [{ name: 'label', isInto: true }] });
    expect(workspace.inScope()).toEqual(['Save = app::Save']);
  });

  test.each([
    ['use kit::button; button!(Save, "b"); │'],
    ['use kit::button as made; made! { Save, "b" } │'],
    ['use kit::*; button!(Save, "b"); │'],
    ['kit::button!(Save, "b"); │'],
    ['#[macro_use] extern crate kit; button!(Save, "b"); │'],
  ])('by a macro of another crate: %s', lib => {
    const kit: CrateSource = { files: { 'src/lib.rs': `mod m { #[macro_export] ${RULES} } pub fn x() {}` } };
    const workspace = new Workspace({ app: { files: { 'src/lib.rs': lib }, uses: ['kit'] }, kit });
    expect(workspace.meaning('Save')).toBe('app::Save');
  });

  test('by a macro that a module of the own crate hands on', () => {
    const workspace = app({
      'src/lib.rs': `mod ui { use crate::m::button; button!(Save, "b"); │ } mod m { ${RULES} pub(crate) use button; }`,
    });
    expect(workspace.meaning('Save')).toBe('app::ui::Save');
  });

  test('a name in a literal of the call is not where the item is named', () => {
    const rules = 'macro_rules! b { ($class:literal, $name:ident) => { #[component] fn $name() {} } }';
    const lib = `${rules} b!("Save", Save); │`;
    const workspace = app({ 'src/lib.rs': lib });
    expect(workspace.model.resolve(workspace.place, ['Save'], 'value')[0]?.item.nameStart).toBe(lib.indexOf('Save)'));
  });

  test('an item that the macro names stands where the macro is called', () => {
    const lib = 'macro_rules! b { ($t:ty) => { #[component] fn Save() -> $t {} } }\n#[cfg(x)]\nb!(View); │';
    const workspace = app({ 'src/lib.rs': lib });
    expect(workspace.model.resolve(workspace.place, ['Save'], 'value')[0]?.item.nameStart).toBe(lib.indexOf('b!(View'));
  });

  test('by a macro that the macro calls', () => {
    const outer = 'macro_rules! buttons { ($($name:ident),*) => { $($crate::button! { $name, "b" })* } }';
    const lib = `mod m { #[macro_export] ${RULES} #[macro_export] ${outer} }`;
    const kit: CrateSource = { files: { 'src/lib.rs': lib } };
    const code = 'kit::buttons!(Save, Load); │';
    const workspace = new Workspace({ app: { files: { 'src/lib.rs': code }, uses: ['kit'] }, kit });
    expect(workspace.meaning('Save')).toBe('app::Save');
    const [definition] = workspace.model.resolve(workspace.place, ['Load'], 'value');
    expect(definition?.item.nameStart).toBe(code.indexOf('Load'));
  });

  test('by a macro that calls itself, and one that does so without end', () => {
    const rules =
      'macro_rules! all { () => {}; ($n:ident $($more:ident)*) => { #[component] fn $n() {} all!($($more)*); } }';
    const endless = 'macro_rules! endless { ($($n:ident)*) => { #[component] fn A() {} $(endless!($n $n);)* } }';
    const workspace = app({ 'src/lib.rs': `${rules} ${endless} all!(Save Load); endless!(x y); │` });
    expect(workspace.meaning('Load')).toBe('app::Load');
  });

  test('others import it', () => {
    const workspace = app({ 'src/lib.rs': `#[macro_use] mod m { ${RULES} } mod ui { button!(Save, "b"); } │` });
    expect(workspace.importables()).toEqual(['crate::ui::Save']);
    expect([...workspace.model.workspaceDefinitions()].map(({ item }) => item.name)).toEqual(['Save']);
  });

  test('it follows the edits of the call', () => {
    const workspace = app({ 'src/lib.rs': `${RULES} button!(Save, "b"); │` });
    expect(workspace.meaning('Save')).toBe('app::Save');
    workspace.edit(fileOf('app', 'src/lib.rs'), `${RULES} button!(Load, "b"); │`);
    expect(workspace.meaning('Save')).toBe('');
    expect(workspace.meaning('Load')).toBe('app::Load');
    const moved = `// more\n${RULES} button!(Load, "b"); │`;
    workspace.edit(fileOf('app', 'src/lib.rs'), moved);
    const [definition] = workspace.model.resolve(workspace.place, ['Load'], 'value');
    expect(definition?.item.nameStart).toBe(moved.indexOf('Load'));
  });

  test('macros that call for each other', () => {
    const lib = 'use self::b as a; use self::a as b; a!(Save); │';
    expect(app({ 'src/lib.rs': lib }).meaning('Save')).toBe('');
  });
});
