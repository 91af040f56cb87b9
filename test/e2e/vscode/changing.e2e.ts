import { expect, it } from 'vitest';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();
const PATIENCE = { timeout: 30_000, interval: 500 };

suite('vscode changing', [codeServer(), chromium(), extension], () => {
  const workbench = useWindow({
    name: 'changing',
    workspace: () => Workspace.copyOf('counter', 'todo'),
    extensions: () => [...(extension.command ?? [])],
    ready: window => componentsAreKnown(window, 'counter/src/lib.rs', '<Count│er'),
  });
  const saved = (file: string) => expect.poll(() => workbench().saved(file), PATIENCE);
  const problems = () => expect.poll(() => workbench().problems(), PATIENCE);

  it('finds a `>` that ends the tag, and mends it', async () => {
    await workbench().openAt('counter/src/lib.rs', 'when=move || │!entries.read().is_empty()');
    await workbench().press('Shift+End');
    await workbench().type('entries.read().len() > 0');
    // The `>` is the 43rd character of its line.
    await problems().toContainEqual(expect.objectContaining({ line: 53, column: 51 }));
    await workbench().keepPicture('before.png');
    await workbench().fix('Put the value in braces');
    await saved('counter/src/lib.rs').toContain('when={move || entries.read().len() > 0}');
    await problems().toEqual([]);
  });

  it('finds a row without `<tbody>`, and mends it', async () => {
    await workbench().openAt('todo/src/app.rs', '<h1>"Todo"</h1>│');
    await workbench().press('Enter');
    await workbench().type('<table><tr><td>');
    const place = { line: 100, column: 17 };
    await problems().toContainEqual(expect.objectContaining(place));
    await workbench().squiggle('warning');
    await workbench().keepPicture('before.png');
    await workbench().goTo(place);
    await workbench().fix('Put `<tbody>` around the rows');
    await saved('todo/src/app.rs').toContain('<table><tbody><tr><td></td></tr></tbody></table>');
    await problems().toEqual([]);
  });

  it('renames a component in all files', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Spark│line');
    await workbench().rename('Curve');
    await workbench().run('File: Save All Files');
    await expect.poll(() => workbench().workspace.read('counter/src/history.rs'), PATIENCE).toContain('pub fn Curve(');
    await saved('counter/src/lib.rs').toContain('pub use crate::history::{Entry, History, Curve};');
    expect(workbench().workspace.read('counter/src/lib.rs')).toContain('<Curve entries />');
    expect(workbench().workspace.read('counter/src/lib.rs')).not.toContain('Sparkline');
  });

  it('extracts a component', async () => {
    await workbench().openAt('counter/src/lib.rs', '│<Sparkline entries />');
    await workbench().press('Shift+End');
    await workbench().fix('Extract to a component');
    await saved('counter/src/lib.rs').toMatch(/#\[component\]\n(pub )?fn \w+\(entries: \S+\) -> impl IntoView \{\n/);
    expect(workbench().workspace.read('counter/src/lib.rs').split('<Sparkline entries />')).toHaveLength(2);
  });

  it('converts HTML that was copied', async () => {
    await workbench().copy('<label for="a">Name <input id="a" checked></label><!-- here -->');
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().press('Enter');
    await workbench().run('Leptos: Convert HTML to View Syntax');
    await saved('counter/src/lib.rs').toMatch(/<label for="a">\s*"Name "\s*<input id="a" checked ?\/>\s*<\/label>/);
  });

  it('formats on save, and keeps comments', async () => {
    const settings = { '[rust]': { 'editor.formatOnSave': true } };
    workbench().workspace.write('.vscode/settings.json', JSON.stringify(settings));
    await workbench().openAt('counter/src/counter.rs', '<section│\n');
    await workbench().type('   id="counter"  data-a = "b"');
    await saved('counter/src/counter.rs').toContain('            id="counter"\n            data-a="b"\n');
    const text = workbench().workspace.read('counter/src/counter.rs');
    expect(text).toContain('// They may stand between attributes,\n');
    expect(text).toContain('/* in either form, */');
    expect(text).toContain('"−" // and behind a child.\n');
    workbench().workspace.write('.vscode/settings.json', '{}');
  });
});
