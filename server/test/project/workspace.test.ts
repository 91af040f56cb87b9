import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectModel } from '../../src/project/model.js';
import { Workspace } from '../../src/project/workspace.js';
import { folderWith, workspaceOf, writeIn } from './workspace.js';

const BUTTON = '#[component]\npub fn Button() -> impl IntoView { view! { <button/> } }\n';
const CARD = BUTTON.replace('Button', 'Card');

function componentsIn(model: ProjectModel): string[] {
  return [...model.workspaceDefinitions()].map(definition => model.pathOf(definition)).sort();
}

describe('a workspace', () => {
  it('knows the components in its files', async () => {
    const { model, path, dispose } = await workspaceOf({ 'src/lib.rs': 'mod ui;', 'src/ui.rs': BUTTON });
    expect(model.isComplete).toBe(true);
    expect(componentsIn(model)).toEqual(['app::ui::Button']);
    expect(model.workspaceFiles()).toEqual([path('src/lib.rs'), path('src/ui.rs')]);
    expect(model.text(path('src/lib.rs'))).toBe('mod ui;');
    dispose();
  });

  it('tells which files may hold a word without reading them', async () => {
    const { model, path, write, setOpen, dispose } = await workspaceOf({
      'src/lib.rs': 'mod ui;',
      'src/ui.rs': BUTTON,
      'src/ui/card.rs': CARD,
    });
    const withWords = (...words: string[]): string[] => model.filesThatMayHold(words).slice().sort();
    expect(withWords('Button')).toEqual([path('src/ui.rs')]);
    expect(withWords('Button', 'Card')).toEqual([path('src/ui.rs'), path('src/ui/card.rs')].sort());
    expect(withWords('Missing')).toEqual([]);
    await write('src/ui.rs', CARD);
    expect(withWords('Button')).toEqual([]);
    // What is typed changes too often to be looked through in advance.
    setOpen('src/ui.rs', '');
    expect(withWords('Button')).toEqual([path('src/ui.rs')]);
    dispose();
  });

  it('reads only the crates where a word may be', async () => {
    const member = (name: string) => `[package]\nname = "${name}"\n[dependencies]\nleptos = "0.8"`;
    const { model, setOpen, dispose } = await workspaceOf({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]',
      'a/Cargo.toml': member('a'),
      'a/src/lib.rs': 'mod ui;',
      'a/src/ui.rs': BUTTON.replace('component', 'island'),
      'a/src/stray.rs': CARD.replace('component', 'island'),
      'b/Cargo.toml': member('b'),
      'b/src/lib.rs': CARD,
    });
    const found = () => [...model.definitionsWhereMayBe('island')].map(definition => model.pathOf(definition)).sort();
    expect(found()).toEqual(['a::ui::Button']);
    setOpen('b/src/lib.rs', CARD.replace('component', 'island'));
    expect(found()).toEqual(['a::ui::Button', 'b::Card']);
    dispose();
  });

  it('says that it does not know all until all is read', async () => {
    const folder = folderWith({ 'Cargo.toml': '[package]\nname = "app"\n[dependencies]\nleptos = "0.8"' });
    const workspace = await Workspace.open(folder, undefined, { cargoHome: join(folder, 'nowhere') });
    expect(workspace.model().isComplete).toBe(false);
    await workspace.index();
    expect(workspace.model().isComplete).toBe(true);
    workspace.dispose();
  });

  it('tells what is open in the editor, and of Leptos what comes with the server, before any file is read', async () => {
    const manifest = '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "0.8"';
    const folder = folderWith({ 'Cargo.toml': manifest, 'src/lib.rs': 'mod ui;', 'src/ui.rs': BUTTON });
    const workspace = await Workspace.open(folder, undefined, { cargoHome: join(folder, 'nowhere') });
    const file = join(folder, 'src/lib.rs');
    workspace.setOpen(file, `use leptos::prelude::*;\nmod ui;\n${CARD}`);
    const model = workspace.model();
    expect(componentsIn(model)).toEqual(['app::Card']);
    const place = model.placeAt(file, 0);
    expect(place && [...model.inScope(place)].map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Card', 'Show']),
    );
    workspace.setOpen(file, `use leptos::prelude::*;\nmod ui;\n${BUTTON}`);
    expect(componentsIn(model)).toEqual(['app::Button']);
    expect(model.text(join(folder, 'src/ui.rs'))).toBeUndefined();
    await workspace.index();
    expect(componentsIn(workspace.model())).toEqual(['app::Button', 'app::ui::Button']);
    workspace.dispose();
  });

  it('tells of more files while they are read', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `m${index}`);
    const folder = folderWith({
      'Cargo.toml': '[package]\nname = "app"\n[dependencies]\nleptos = "0.8"',
      'src/lib.rs': names.map(name => `mod ${name};\n`).join(''),
      ...Object.fromEntries(names.map(name => [`src/${name}.rs`, BUTTON.repeat(40)])),
    });
    const told: number[] = [];
    const tell = (): void => void told.push(new Set(componentsIn(workspace.model())).size);
    const workspace = await Workspace.open(folder, tell, { cargoHome: join(folder, 'nowhere') });
    await workspace.index();
    tell();
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.filter(count => count > 0 && count < 300).length).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(300);
    workspace.dispose();
  });

  it('is idle where nothing uses Leptos', async () => {
    const { model, dispose } = await workspaceOf({ 'Cargo.toml': '[package]\nname = "a"\n', 'src/lib.rs': BUTTON });
    expect(model.isComplete).toBe(true);
    expect(model.workspaceFiles()).toEqual([]);
    dispose();
  });

  it.each(['0.6', '0.7', '0.8'])('knows the components of Leptos %s without its sources', async version => {
    const { model, path, dispose } = await workspaceOf({
      'Cargo.toml': `[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "${version}"\nleptos_router = "${version}"\n`,
      'src/lib.rs': version === '0.6' ? 'use leptos::*;' : 'use leptos::prelude::*;',
    });
    const place = model.placeAt(path('src/lib.rs'), 0);
    expect(place).toBeDefined();
    if (place === undefined) return;
    expect([...model.inScope(place)].map(({ name }) => name)).toEqual(expect.arrayContaining(['Show', 'For', 'Await']));
    const router = version === '0.6' ? 'leptos_router::A' : 'leptos_router::components::A';
    const link = [...model.importables(place.module)].find(importable => importable.path === router);
    const facts = link?.definition.item.leptos;
    expect(facts?.kind === 'component' && facts.props.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['href', 'exact', 'children']),
    );
    dispose();
  });
});

describe('what happens to files', () => {
  it('is taken over where they change', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': BUTTON });
    const before = opened.model.revision;
    await opened.write('src/lib.rs', `${BUTTON}${CARD}`);
    expect(componentsIn(opened.model)).toEqual(['app::Button', 'app::Card']);
    expect(opened.model.revision).toBeGreaterThan(before);
    opened.dispose();
  });

  it('is taken over where they come and go', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': 'mod ui;' });
    await opened.write('src/ui.rs', BUTTON);
    expect(componentsIn(opened.model)).toEqual(['app::ui::Button']);
    expect(opened.model.workspaceFiles()).toContain(opened.path('src/ui.rs'));
    await opened.remove('src/ui.rs');
    expect(componentsIn(opened.model)).toEqual([]);
    expect(opened.model.workspaceFiles()).not.toContain(opened.path('src/ui.rs'));
    opened.dispose();
  });

  it('is taken over where folders are renamed', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': 'mod ui;\nmod parts;', 'src/ui/mod.rs': BUTTON });
    renameSync(opened.path('src/ui'), opened.path('src/parts'));
    await opened.workspace.fileChanged([opened.path('src/ui'), opened.path('src/parts')]);
    expect(componentsIn(opened.model)).toEqual(['app::parts::Button']);
    opened.dispose();
  });

  it('is taken over where another branch is checked out', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `m${index}`);
    const modules = (all: readonly string[], text: string) => all.map(name => [`src/${name}.rs`, text] as const);
    const opened = await workspaceOf({
      'src/lib.rs': names.map(name => `mod ${name};\n`).join(''),
      ...Object.fromEntries(modules(names, BUTTON)),
    });
    expect(componentsIn(opened.model)).toHaveLength(60);
    const kept = names.slice(0, 30);
    for (const name of names.slice(30)) rmSync(opened.path(`src/${name}.rs`));
    for (const [name, text] of modules(kept, `${BUTTON}${CARD}`)) writeIn(dirname(opened.path('x')), name, text);
    await opened.workspace.fileChanged(names.map(name => opened.path(`src/${name}.rs`)));
    expect(componentsIn(opened.model)).toHaveLength(60);
    expect(componentsIn(opened.model)).toContain('app::m29::Card');
    expect(opened.model.workspaceFiles()).toHaveLength(31);
    opened.dispose();
  });

  it('is found by looking at all of them, where nobody tells', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': 'mod ui;', 'src/ui.rs': '' });
    writeIn(dirname(opened.path('x')), 'src/ui.rs', BUTTON);
    await opened.workspace.index();
    expect(componentsIn(opened.model)).toEqual(['app::ui::Button']);
    opened.dispose();
  });

  it.each(['src/main.rs', 'src/bin/tool.rs', 'src/bin/tool/main.rs', 'examples/e.rs', 'tests/t.rs', 'benches/b.rs'])(
    'is a target where cargo finds one, and none any more where it goes: %s',
    async name => {
      const opened = await workspaceOf({ 'src/lib.rs': '' });
      const rootOf = (): string | undefined => opened.model.placeAt(opened.path(name), 0)?.module.target.root;
      await opened.write(name, CARD);
      expect(rootOf()).toBe(opened.path(name));
      expect(opened.model.isComplete).toBe(true);
      await opened.remove(name);
      expect(opened.model.crateOf(opened.path('src/lib.rs'))?.targets.map(({ root }) => root)).toEqual([
        opened.path('src/lib.rs'),
      ]);
      opened.dispose();
    },
  );

  it('is the library of a package that had none', async () => {
    const opened = await workspaceOf({ 'src/main.rs': 'use app::Card;' });
    await opened.write('src/lib.rs', CARD);
    const place = opened.model.placeAt(opened.path('src/main.rs'), 0);
    expect(place && opened.model.resolve(place, ['Card'], 'value')).toHaveLength(1);
    opened.dispose();
  });

  it('is the root that Cargo.toml has named before', async () => {
    const rest = '[lib]\npath = "ui/root.rs"\n[[bin]]\nname = "x"\npath = "srv.rs"\n[dependencies]\nleptos = "0.8"\n';
    const opened = await workspaceOf({ 'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\n${rest}` });
    await opened.write('ui/root.rs', `mod card;`);
    await opened.write('ui/card.rs', CARD);
    expect(opened.model.placeAt(opened.path('ui/card.rs'), 0)?.module.path).toEqual(['card']);
    await opened.write('srv.rs', 'use app::Card;');
    expect(opened.model.placeAt(opened.path('srv.rs'), 0)?.module.target.name).toBe('x');
    opened.dispose();
  });

  it('makes a target with its folder', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': '', 'old/e.rs': CARD });
    renameSync(opened.path('old'), opened.path('examples'));
    await opened.workspace.fileChanged([opened.path('old'), opened.path('examples')]);
    expect(opened.model.placeAt(opened.path('examples/e.rs'), 0)?.module.target.kind).toBe('example');
    opened.dispose();
  });

  it('is what Cargo.toml says after it has changed', async () => {
    const ui = '[package]\nname = "ui"\nversion = "0.1.0"\n';
    const opened = await workspaceOf({ 'src/lib.rs': BUTTON, 'ui/src/lib.rs': CARD, 'ui/Cargo.toml': ui });
    expect(componentsIn(opened.model)).toEqual(['app::Button']);
    await opened.write('ui/Cargo.toml', `${ui}[dependencies]\nleptos = "0.8"\n`);
    expect(componentsIn(opened.model)).toEqual(['app::Button', 'ui::Card']);
    // Half-typed: what was known stays.
    await opened.write('ui/Cargo.toml', '[package\n');
    expect(componentsIn(opened.model)).toEqual(['app::Button', 'ui::Card']);
    expect(opened.workspace.problems).toEqual([expect.stringContaining('is not valid TOML')]);
    await opened.write('ui/Cargo.toml', ui);
    expect(componentsIn(opened.model)).toEqual(['app::Button']);
    expect(opened.workspace.problems).toEqual([]);
    opened.dispose();
  });
});

describe('an open file', () => {
  it('is what the editor has', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': BUTTON });
    opened.setOpen('src/lib.rs', CARD);
    expect(componentsIn(opened.model)).toEqual(['app::Card']);
    expect(opened.model.text(opened.path('src/lib.rs'))).toBe(CARD);
    // Something else writes to it: the editor will ask its user.
    await opened.write('src/lib.rs', '');
    expect(componentsIn(opened.model)).toEqual(['app::Card']);
    opened.setOpen('src/lib.rs', undefined);
    expect(componentsIn(opened.model)).toEqual([]);
    opened.dispose();
  });

  it('need not be on the disk', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': 'mod ui;' });
    opened.setOpen('src/ui.rs', BUTTON);
    expect(componentsIn(opened.model)).toEqual(['app::ui::Button']);
    opened.dispose();
  });

  it('keeps the revision where an edit means nothing to others', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': BUTTON });
    opened.setOpen('src/lib.rs', BUTTON);
    const { revision: before, textRevision } = opened.model;
    const edited = BUTTON.replace('<button/>', '<button>"longer"</button>');
    opened.setOpen('src/lib.rs', edited);
    expect(opened.model.revision).toBe(before);
    expect(opened.model.textRevision).toBeGreaterThan(textRevision);
    // The places are those of the new text all the same.
    const [button] = opened.model.workspaceDefinitions();
    expect(edited.slice(button?.item.start, button?.item.end)).toBe(edited.trimEnd());
    opened.setOpen('src/lib.rs', edited.replace('pub ', ''));
    expect(opened.model.revision).toBeGreaterThan(before);
    opened.dispose();
  });
});

describe('what is not read', () => {
  it('is a file outside of the project that a link or a path leads to', async () => {
    const outside = folderWith({ 'secret.rs': BUTTON });
    const opened = await workspaceOf({
      'src/lib.rs': `mod link;\n#[path = "${join(outside, 'secret.rs')}"]\nmod named;`,
    });
    symlinkSync(join(outside, 'secret.rs'), opened.path('src/link.rs'));
    await opened.workspace.fileChanged([opened.path('src/link.rs')]);
    expect(componentsIn(opened.model)).toEqual([]);
    expect(opened.model.text(opened.path('src/link.rs'))).toBeUndefined();
    expect(opened.model.text(join(outside, 'secret.rs'))).toBeUndefined();
    opened.dispose();
  });

  it('changes nothing, however often it is looked at', async () => {
    const outside = folderWith({ 'secret.rs': BUTTON });
    const opened = await workspaceOf({ 'src/lib.rs': 'mod link;\nmod binary;\nmod missing;', 'src/binary.rs': '\0' });
    symlinkSync(join(outside, 'secret.rs'), opened.path('src/link.rs'));
    await opened.workspace.index();
    expect(componentsIn(opened.model)).toEqual([]);
    const { revision } = opened.model;
    await opened.workspace.index();
    expect(opened.model.revision).toBe(revision);
    opened.dispose();
  });

  it('is a file that is no text', async () => {
    const opened = await workspaceOf({ 'src/lib.rs': 'mod ui;\nmod folder;', 'src/folder.rs/x': '' });
    await opened.write('src/ui.rs', `${BUTTON}\0`);
    expect(componentsIn(opened.model)).toEqual([]);
    expect(opened.model.text(opened.path('src/folder.rs'))).toBeUndefined();
    opened.dispose();
  });
});

describe('a file that was just read', () => {
  it('is not read again until somebody tells of a change', async () => {
    const { workspace, model, path, dispose } = await workspaceOf({ 'src/lib.rs': BUTTON });
    const file = path('src/lib.rs');
    workspace.wasRead(file, BUTTON);
    writeIn(dirname(file), 'lib.rs', CARD);
    expect(model.text(file)).toBe(BUTTON);
    await workspace.fileChanged([file]);
    expect(model.text(file)).toBe(CARD);
    dispose();
  });

  it('is known as what it was read as', async () => {
    const { workspace, model, path, dispose } = await workspaceOf({ 'src/lib.rs': BUTTON });
    const file = path('src/lib.rs');
    writeIn(dirname(file), 'lib.rs', CARD);
    workspace.wasRead(file, CARD);
    expect(model.text(file)).toBe(CARD);
    expect(componentsIn(model)).toEqual(['app::Card']);
    dispose();
  });
});
