import { expect, it } from 'vitest';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();
const PATIENCE = { timeout: 60_000, interval: 500 };

suite('vscode changing', [codeServer(), chromium(), extension], () => {
  const workbench = useWindow({
    name: 'changing',
    workspace: () => Workspace.copyOf('counter', 'todo'),
    extensions: () => [...(extension.command ?? [])],
    ready: window => componentsAreKnown(window, 'counter/src/lib.rs', '<Count│er'),
  });
  const newLines = (file: string) => expect.poll(() => workbench().newLines(file), PATIENCE);
  const problems = () => expect.poll(() => workbench().problems(), PATIENCE);

  it('finds a `>` that ends the tag, and mends it', async () => {
    await workbench().openAt('counter/src/lib.rs', 'when=move || │!entries.read().is_empty()');
    await workbench().press('Shift+End');
    await workbench().type('entries.read().len() > 0');
    await newLines('counter/src/lib.rs').toEqual(['when=move || entries.read().len() > 0']);
    const place = workbench().find('counter/src/lib.rs', 'when=move || entries.read().len() │> 0');
    await problems().toContainEqual(expect.objectContaining(place));
    await workbench().keepPicture('before.png');
    await workbench().goTo(place);
    await workbench().fix('Put the value in braces');
    await newLines('counter/src/lib.rs').toEqual(['when={move || entries.read().len() > 0}']);
    await problems().toEqual([]);
  });

  it('finds a row without `<tbody>`, and mends it', async () => {
    await workbench().openAt('todo/src/app.rs', '<h1>"Todo"</h1>│');
    await workbench().press('Enter');
    await workbench().type('<table><tr>');
    await newLines('todo/src/app.rs').toEqual(['<table><tr></tr></table>']);
    const place = workbench().find('todo/src/app.rs', '<table><│tr>');
    await problems().toContainEqual(expect.objectContaining(place));
    await workbench().squiggle('warning');
    await workbench().keepPicture('before.png');
    await workbench().goTo(place);
    await workbench().fix('Put `<tbody>` around the rows');
    await newLines('todo/src/app.rs').toEqual(['<table><tbody><tr></tr></tbody></table>']);
    await problems().toEqual([]);
  });

  it('renames a component in all files', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Spark│line');
    await workbench().rename('Curve');
    await workbench().run('File: Save All Files');
    await newLines('counter/src/lib.rs').toEqual([
      'pub use crate::history::{Entry, History, Curve};',
      '<Curve entries />',
    ]);
    expect(workbench().workspace.newLines('counter/src/history.rs')).toEqual(['pub fn Curve(']);
  });

  it('extracts a component', async () => {
    await workbench().openAt('counter/src/lib.rs', '│<Sparkline entries />');
    await workbench().press('Shift+End');
    await workbench().fix('Extract to a component');
    await newLines('counter/src/lib.rs').toEqual([
      '<NewComponent entries=entries/>',
      '#[component]',
      'fn NewComponent(entries: RwSignal<Vec<Entry>>) -> impl IntoView {',
      'view! {',
      '<Sparkline entries />',
      '}',
      '}',
      '',
    ]);
  });

  it('converts HTML that was copied', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().press('Enter');
    await workbench().copy('<label for="a">Name <input id="a" checked></label><!-- here -->');
    await workbench().run('Leptos: Convert HTML to View Syntax');
    await newLines('counter/src/lib.rs').toEqual([
      '<label for="a">',
      '"Name "',
      '<input id="a" checked/>',
      '</label>',
      '<!-- "here" -->',
    ]);
  });

  it('formats on save, and keeps comments', async () => {
    const settings = { '[rust]': { 'editor.formatOnSave': true } };
    workbench().workspace.write('.vscode/settings.json', JSON.stringify(settings));
    await workbench().openAt('counter/src/counter.rs', '<section│\n');
    await workbench().type('   id="counter"  data-a = "b"');
    await newLines('counter/src/counter.rs').toEqual(['id="counter"', 'data-a="b"']);
    expect(workbench().workspace.read('counter/src/counter.rs')).toContain('"−" // and behind a child.');
    workbench().workspace.write('.vscode/settings.json', '{}');
  });
});
