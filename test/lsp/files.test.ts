import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver/node';
import { environmentIn, openFiles, openFolder, PATIENCE, startIn } from './project.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';

function component(name: string): string {
  return `use leptos::prelude::*;\n\n#[component]\npub fn ${name}() -> impl IntoView {\n    view! { <p>"${name}"</p> }\n}\n`;
}

describe('what happens to files beside the editor', () => {
  it('is followed: made, changed, renamed and removed', async () => {
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': 'mod ui;\n' });
    project.write('src/ui.rs', component('Made'));
    await project.changed('src/ui.rs');
    await expect.poll(() => project.symbols(), PATIENCE).toEqual(['Made']);
    project.write('src/ui.rs', component('Changed'));
    await project.changed('src/ui.rs');
    await expect.poll(() => project.symbols(), PATIENCE).toEqual(['Changed']);
    mkdirSync(project.path('src/ui'));
    renameSync(project.path('src/ui.rs'), project.path('src/ui/mod.rs'));
    await project.changed('src/ui.rs', 'src/ui');
    const where = () => project.request<{ location: Location }[]>('workspace/symbol', { query: 'Changed' });
    await expect
      .poll(async () => (await where()).map(({ location }) => project.nameOf(location.uri)), PATIENCE)
      .toEqual(['src/ui/mod.rs']);
    rmSync(project.path('src/ui'), { recursive: true });
    await project.changed('src/ui');
    await expect.poll(() => project.symbols(), PATIENCE).toEqual([]);
  });

  it('is followed where another branch is checked out, with files open', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `M${index}`);
    const files = (all: readonly string[], suffix: string) =>
      Object.fromEntries(all.map(name => [`src/${name}.rs`, component(`${name}${suffix}`)]));
    const root = names.map(name => `mod ${name};\n`).join('');
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': root, ...files(names, '') });
    expect(await project.symbols()).toEqual([...names].sort());
    const open = await project.openFile('src/M0.rs');
    for (const [name, text] of Object.entries(files(names.slice(0, 30), 'b'))) project.write(name, text);
    for (const name of names.slice(30)) rmSync(project.path(`src/${name}.rs`));
    await project.changed(...names.map(name => `src/${name}.rs`));
    // What is open is what the editor has, until it reads the file again.
    const expected = names.slice(0, 30).map(name => (name === 'M0' ? 'M0' : `${name}b`));
    await expect.poll(() => project.symbols(), PATIENCE).toEqual(expected.sort());
    await open.close();
    await expect.poll(() => project.symbols(), PATIENCE).toContain('M0b');
  });

  it('is followed where Cargo.toml breaks for a while, and told once', async () => {
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': component('App') });
    const file = await project.openFile('src/lib.rs');
    for (const broken of ['[package\n', `${MANIFEST}leptos = {`, '\0', '[package]\nname = 7\n']) {
      project.write('Cargo.toml', broken);
      await project.changed('Cargo.toml');
      expect(await project.symbols(), broken).toEqual(['App']);
      expect((await file.completions(file.at('<p>│"App"'))).length).toBeGreaterThanOrEqual(0);
    }
    await expect.poll(() => project.editor.logged.some(line => line.includes('Cargo.toml')), PATIENCE).toBe(true);
    project.write('Cargo.toml', MANIFEST);
    await project.changed('Cargo.toml');
    project.write('src/lib.rs', component('Later'));
    await file.close();
    await project.changed('src/lib.rs');
    await expect.poll(() => project.symbols(), PATIENCE).toEqual(['Later']);
  });

  it('is no reason to stop where the folder vanishes, at once or while it is read', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`src/m${index}.rs`, component('M')]));
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': 'mod m0;', ...many });
    rmSync(project.folder, { recursive: true });
    await project.changed('Cargo.toml', 'src/lib.rs', 'src');
    await expect.poll(() => project.symbols(), PATIENCE).toEqual([]);
    const other = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': component('App') });
    const early = startIn(other.folder);
    await early.initialize();
    rmSync(other.folder, { recursive: true });
    const file = await early.openFile('src/lib.rs', component('Typed'));
    expect((await file.completions(file.at('<p>│"Typed"'))).length).toBeGreaterThanOrEqual(0);
    await file.expectInStep();
  });
});

describe('two servers', () => {
  it('share a workspace and its cache', async () => {
    const one = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': 'mod ui;\n', 'src/ui.rs': component('App') });
    const environment = environmentIn(one.folder);
    const [two, three] = await Promise.all([openFolder(one.folder, environment), openFolder(one.folder, environment)]);
    for (const project of [one, two, three]) expect(await project.symbols()).toEqual(['App']);
    one.write('src/ui.rs', component('Changed'));
    for (const project of [one, two, three]) {
      await project.changed('src/ui.rs');
      await expect.poll(() => project.symbols(), PATIENCE).toEqual(['Changed']);
    }
    const later = await openFolder(one.folder, environment);
    expect(await later.symbols()).toEqual(['Changed']);
  });
});
