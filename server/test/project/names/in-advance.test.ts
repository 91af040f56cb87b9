import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/steps.js';
import { app, fileOf } from './workspace.js';

const LIB = 'mod ui;\nmod page;\nuse ui::Button;\n│';
const BUTTON = '#[component]\npub fn Button() -> impl IntoView {}\n';

const FILES = { 'src/lib.rs': LIB, 'src/ui.rs': BUTTON, 'src/page.rs': '', 'src/stray.rs': 'mod inner { }' };

function names(files: readonly string[]): string[] {
  return files.map(file => file.slice(fileOf('app', 'src/').length)).sort();
}

describe('what is found out about the workspace in advance', () => {
  it('is all of its files, with a `mod` or without', () => {
    const { model } = app(FILES);
    atOnce(model.prepare());
    expect(names(model.workspaceFiles())).toEqual(['lib.rs', 'page.rs', 'stray.rs', 'ui.rs']);
  });

  it.each([0, 1, 2, 3, 4])('takes over what changes after %i steps', count => {
    const workspace = app(FILES);
    const steps = workspace.model.prepare();
    for (let step = 0; step < count; step++) steps.next();
    workspace.edit(fileOf('app', 'src/page.rs'), 'mod late;');
    workspace.edit(fileOf('app', 'src/page/late.rs'), '#[component]\npub fn Late() -> impl IntoView {}\n');
    atOnce(steps);
    expect(names(workspace.model.workspaceFiles())).toContain('page/late.rs');
    const found = [...workspace.model.workspaceDefinitions()].map(definition => workspace.model.pathOf(definition));
    expect(found).toEqual(['app::ui::Button', 'app::page::late::Late']);
  });
});

describe('names that are found out in advance', () => {
  it.each([0, 1, 2, 5, 8])('are those of what is written then, after a change behind %i steps', count => {
    const workspace = app({ ...FILES, 'src/lib.rs': LIB.replace('│', 'fn f() {}│') });
    const steps = workspace.model.prepareNames(fileOf('app', 'src/page.rs'));
    for (let step = 0; step < count; step++) steps.next();
    workspace.edit(fileOf('app', 'src/ui.rs'), BUTTON.replace('Button', 'Knob'));
    atOnce(steps);
    expect(workspace.importables()).toEqual(['crate::ui::Knob']);
    expect(workspace.inScope()).toEqual([]);
  });
});
