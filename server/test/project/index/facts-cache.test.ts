import { appendFileSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Places, Workspace } from '../../../src/project/workspace.js';
import { type Files, folderWith, writeIn } from '../workspace.js';

const BUTTON = '#[component]\npub fn Button() -> impl IntoView {}\n';
/** As long as the other, so that a file says the same about itself. */
const WIDGET = BUTTON.replace('Button', 'Widget');
const LONG_AGO = new Date('2024-05-06T07:08:09Z');
const MANIFEST = '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';

interface Started {
  readonly folder: string;
  readonly places: Places & { readonly cache: { readonly folder: string; readonly build: string } };
}

function project(files: Files): Started {
  const folder = folderWith({ 'Cargo.toml': MANIFEST, ...files });
  for (const name of Object.keys(files)) utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
  const cargoHome = join(folder, '.git', 'cargo-home');
  return { folder, places: { cargoHome, cache: { folder: join(folder, '.git', 'cache'), build: '1' } } };
}

/** What one start of the server finds. */
async function componentsAt({ folder, places }: Started, build = places.cache.build): Promise<string[]> {
  const workspace = await Workspace.open(folder, undefined, { ...places, cache: { ...places.cache, build } });
  await workspace.index();
  const model = workspace.model();
  const names = [...model.workspaceDefinitions()].map(definition => model.pathOf(definition));
  workspace.dispose();
  return names.sort();
}

/** Changes a file so that only who reads it sees that. */
function changeSecretly({ folder }: Started, name: string, text: string): void {
  writeIn(folder, name, text);
  utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
}

function cacheFiles({ places }: Started): string[] {
  return readdirSync(places.cache.folder).map(name => join(places.cache.folder, name));
}

describe('the cache', () => {
  it('spares reading files that have not changed', async () => {
    const started = project({ 'src/lib.rs': BUTTON });
    expect(await componentsAt(started)).toEqual(['app::Button']);
    changeSecretly(started, 'src/lib.rs', WIDGET);
    expect(await componentsAt(started)).toEqual(['app::Button']);
    // Another build may read something else from it.
    expect(await componentsAt(started, '2')).toEqual(['app::Widget']);
  });

  it('knows which files may hold a word', async () => {
    const { folder, places } = project({ 'src/lib.rs': BUTTON });
    for (const start of ['first', 'second']) {
      const workspace = await Workspace.open(folder, undefined, places);
      await workspace.index();
      const model = workspace.model();
      expect(model.filesThatMayHold(['Button']), start).toEqual([join(folder, 'src/lib.rs')]);
      expect(model.filesThatMayHold(['Widget']), start).toEqual([]);
      workspace.dispose();
    }
  });

  it('does not hide a change', async () => {
    const started = project({ 'src/lib.rs': BUTTON });
    await componentsAt(started);
    writeIn(started.folder, 'src/lib.rs', WIDGET);
    expect(await componentsAt(started)).toEqual(['app::Widget']);
  });

  it('does not trust a file that was changed a moment ago', async () => {
    const started = project({ 'src/lib.rs': BUTTON });
    const now = new Date();
    utimesSync(join(started.folder, 'src/lib.rs'), now, now);
    await componentsAt(started);
    writeIn(started.folder, 'src/lib.rs', WIDGET);
    utimesSync(join(started.folder, 'src/lib.rs'), now, now);
    expect(await componentsAt(started)).toEqual(['app::Widget']);
  });

  it.each([
    ['is empty', () => ''],
    ['is cut off', (text: string) => text.slice(0, -40)],
    ['is something else', () => '{"not": "ours"}\n\n\n'],
    ['has a wrong letter', (text: string) => text.replace('Button', 'Buttom')],
    ['has lines of nonsense', (text: string) => text.replace('[', '').replace('\t', '')],
  ])('that %s is thrown away', async (_, damage) => {
    const started = project({ 'src/lib.rs': BUTTON });
    await componentsAt(started);
    for (const file of cacheFiles(started)) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    changeSecretly(started, 'src/lib.rs', WIDGET);
    expect(await componentsAt(started)).toEqual(['app::Widget']);
  });

  it('may not be writable', async () => {
    const started = project({ 'src/lib.rs': BUTTON });
    writeFileSync(started.places.cache.folder, 'a file');
    expect(await componentsAt(started)).toEqual(['app::Button']);
    expect(await componentsAt(started)).toEqual(['app::Button']);
  });

  it('may be used by several servers at once', async () => {
    const started = project({ 'src/lib.rs': 'mod ui;', 'src/ui.rs': BUTTON });
    const found = await Promise.all([1, 2, 3, 4].map(() => componentsAt(started)));
    expect(new Set(found.flat())).toEqual(new Set(['app::ui::Button']));
    changeSecretly(started, 'src/ui.rs', WIDGET);
    expect(await componentsAt(started)).toEqual(['app::ui::Button']);
    expect(cacheFiles(started).filter(file => file.endsWith('.tmp'))).toEqual([]);
  });

  it('forgets files that are gone', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`src/m${index}.rs`, BUTTON]));
    const started = project({ 'src/lib.rs': 'mod m1;', ...files, 'src/secret.rs': BUTTON });
    await componentsAt(started);
    const text = () =>
      cacheFiles(started)
        .map(file => readFileSync(file, 'utf8'))
        .join('');
    expect(text()).toContain('secret.rs');
    writeIn(started.folder, '.gitignore', 'secret.rs');
    changeSecretly(started, 'src/other.rs', BUTTON);
    await componentsAt(started);
    expect(text()).not.toContain('secret.rs');
  });

  it('of a released crate is shared by projects', async () => {
    const one = project({ 'src/lib.rs': 'use ui::*;' });
    const crate = join(one.places.cargoHome ?? '', 'registry', 'src', 'index', 'leptos-0.8.1');
    writeIn(crate, 'Cargo.toml', '[package]\nname = "leptos"\nversion = "0.8.1"\n');
    writeIn(crate, 'src/lib.rs', 'pub mod prelude { pub struct Kept; }');
    utimesSync(join(crate, 'src/lib.rs'), LONG_AGO, LONG_AGO);
    await componentsAt(one);
    writeIn(crate, 'src/lib.rs', 'pub mod prelude { pub struct Lost; }');
    utimesSync(join(crate, 'src/lib.rs'), LONG_AGO, LONG_AGO);
    const other = folderWith({ 'Cargo.toml': MANIFEST, 'src/lib.rs': 'use leptos::prelude::*;' });
    const workspace = await Workspace.open(other, undefined, one.places);
    await workspace.index();
    const place = workspace.model().placeAt(join(other, 'src', 'lib.rs'), 0);
    expect(place && workspace.model().resolve(place, ['Kept'], 'type')).toHaveLength(1);
    workspace.dispose();
  });

  it('is cleaned up: what a killed server has left, and what nobody uses any more', async () => {
    const started = project({ 'src/lib.rs': BUTTON });
    await componentsAt(started);
    const [old = '', leftover = ''] = ['old.cache', 'x.tmp'].map(name => join(started.places.cache.folder, name));
    for (const file of [old, leftover]) appendFileSync(file, 'x');
    utimesSync(old, LONG_AGO, LONG_AGO);
    utimesSync(leftover, LONG_AGO, LONG_AGO);
    await componentsAt(started);
    expect([existsSync(old), existsSync(leftover)]).toEqual([false, false]);
    expect(cacheFiles(started)).not.toEqual([]);
  });
});
