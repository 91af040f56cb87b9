import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectFor } from '../../src/project/project.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-project-'));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const APP = '[package]\nname = "app"\nversion = "0.1.0"\n';

function lock(...versions: string[]): string {
  return versions.map(version => `[[package]]\nname = "leptos"\nversion = "${version}"\n`).join('\n');
}

async function versionWith(files: Readonly<Record<string, string>>, path = 'src/main.rs'): Promise<string> {
  return (await projectFor(join(folderWith(files), path))).version;
}

describe('the version of Leptos', () => {
  it('is 0.8 where nothing tells', async () => {
    expect(await versionWith({})).toBe('0.8');
    expect(await versionWith({ 'Cargo.toml': APP })).toBe('0.8');
  });

  it('comes from Cargo.lock first', async () => {
    const files = { 'Cargo.toml': `${APP}[dependencies]\nleptos = "0.6"`, 'Cargo.lock': lock('0.7.8') };
    expect(await versionWith(files)).toBe('0.7');
  });

  it('is the newest of several', async () => {
    expect(await versionWith({ 'Cargo.toml': APP, 'Cargo.lock': lock('0.5.7', '0.7.8', '0.6.15') })).toBe('0.7');
  });

  it('is the one that the crate depends on', async () => {
    const own = '[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n "leptos 0.6.15",\n "serde",\n]\n';
    expect(await versionWith({ 'Cargo.toml': APP, 'Cargo.lock': `${own}\n${lock('0.6.15', '0.7.8')}` })).toBe('0.6');
  });

  it.each([
    ['a string', '[dependencies]\nleptos = "0.7"'],
    ['a table', '[dependencies]\nleptos = { version = "0.7", features = ["ssr"] }'],
    ['a table of its own', '[dependencies.leptos]\nversion = "0.7"'],
    ['another name', '[dependencies]\nui = { package = "leptos", version = "0.7" }'],
    ['a target', '[target.\'cfg(target_arch = "wasm32")\'.dependencies]\nleptos = "0.7"'],
    ['tests', '[dev-dependencies]\nleptos = "0.7"'],
  ])('comes from Cargo.toml: %s', async (_, dependencies) => {
    expect(await versionWith({ 'Cargo.toml': `${APP}${dependencies}\n` })).toBe('0.7');
  });

  it('is that of Leptos itself', async () => {
    const leptos = '[package]\nname = "leptos"\nversion = "0.6.15"\n';
    expect(await versionWith({ 'Cargo.toml': leptos })).toBe('0.6');
    const shared = leptos.replace('= "0.6.15"', '.workspace = true');
    const root = '[workspace]\nmembers = ["leptos"]\n[workspace.package]\nversion = "0.7.8"\n';
    expect(await versionWith({ 'Cargo.toml': root, 'leptos/Cargo.toml': shared }, 'leptos/src/lib.rs')).toBe('0.7');
  });

  it('comes from the workspace', async () => {
    const workspace =
      '[workspace]\nmembers = ["app"]\n[workspace.dependencies]\n' +
      'leptos = "0.6"\nui = { package = "leptos", version = "0.6" }\n';
    for (const dependency of ['leptos = { workspace = true }', 'leptos.workspace = true', 'ui.workspace = true', '']) {
      const files = { 'Cargo.toml': workspace, 'app/Cargo.toml': `${APP}[dependencies]\n${dependency}\n` };
      expect(await versionWith(files, 'app/src/main.rs')).toBe('0.6');
    }
  });

  it('does not come from the Cargo.lock of a workspace that leaves the crate out', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["ui"]\nexclude = ["examples"]\n',
      'Cargo.lock': `[[package]]\nname = "ui"\nversion = "0.1.0"\ndependencies = ["leptos"]\n\n${lock('0.8.20')}`,
      'examples/old/Cargo.toml': `${APP}[dependencies]\nleptos = "0.6"\n`,
      // What it does not say itself, the lock file knows better than nobody.
      'examples/new/Cargo.toml': `${APP}[dependencies]\nleptos = { path = "../../leptos" }\n`,
      'ui/Cargo.toml': APP.replace('app', 'ui'),
    };
    expect(await versionWith(files, 'examples/old/src/main.rs')).toBe('0.6');
    expect(await versionWith({ ...files, 'Cargo.lock': lock('0.7.8') }, 'examples/new/src/main.rs')).toBe('0.7');
    expect(await versionWith(files, 'ui/src/lib.rs')).toBe('0.8');
  });

  it('comes from the nearest Cargo.lock', async () => {
    const files = { 'Cargo.lock': lock('0.6.15'), 'x/Cargo.lock': lock('0.7.8'), 'x/Cargo.toml': APP };
    expect(await versionWith(files, 'x/src/main.rs')).toBe('0.7');
  });
});

describe('levels', () => {
  const workspace = '[workspace]\n[workspace.metadata.leptos-check]\ntag-ended-early = "hint"\n"syntax/rust" = "off"\n';

  it('of the package win over those of the workspace', async () => {
    const folder = folderWith({
      'Cargo.toml': workspace,
      'app/Cargo.toml': `${APP}[package.metadata.leptos-check]\ntag-ended-early = "warning"\n`,
    });
    const { levels, root, problems } = await projectFor(join(folder, 'app/src/main.rs'));
    expect(levels).toEqual({ 'tag-ended-early': 'warning', 'syntax/rust': 'off' });
    expect(root).toBe(folder);
    expect(problems).toEqual([]);
  });

  it('of a package that names all win over everything of the workspace', async () => {
    const folder = folderWith({
      'Cargo.toml': workspace,
      'app/Cargo.toml': `${APP}[package.metadata.leptos-check]\nall = "off"\n`,
    });
    expect((await projectFor(join(folder, 'app/src/main.rs'))).levels).toEqual({ all: 'off' });
  });

  it.each([
    [
      'an unknown rule',
      '[package.metadata.leptos-check]\nall = "off"\ntag-ended-erly = "off"',
      6,
      1,
      'did you mean `tag-ended-early`?',
    ],
    ['an unknown level', '[package.metadata.leptos-check]\n  all = "of"', 5, 3, '`of` is no level of `all`'],
    ['no level at all', '[package.metadata.leptos-check]\n"syntax/rust" = 12345678901234567890', 5, 1, 'is no level'],
    ['one in a table on one line', '[package.metadata]\nleptos-check = { all = "x" }', 5, 18, '`x` is no level'],
    ['one with dots', '[package]\nname = "b"\nmetadata.leptos-check.all = "x"', 3, 1, '`x` is no level'],
  ])('with %s are a problem with its place', async (_, toml, line, column, message) => {
    const folder = folderWith({ 'Cargo.toml': toml.startsWith('[package]\n') ? toml : `${APP}${toml}\n` });
    const { problems } = await projectFor(join(folder, 'src/main.rs'));
    expect(problems).toEqual([
      { file: join(folder, 'Cargo.toml'), line, column, message: expect.stringContaining(message) as string },
    ]);
  });
});

describe('what does not parse', () => {
  it('is a problem with its place, and the rest counts', async () => {
    const folder = folderWith({ 'Cargo.toml': '[package\n', 'Cargo.lock': lock('0.6.15') });
    const { version, problems } = await projectFor(join(folder, 'src/main.rs'));
    expect(version).toBe('0.6');
    expect(problems).toMatchObject([{ file: join(folder, 'Cargo.toml'), line: 1 }]);
  });

  it('is told of Cargo.lock, too', async () => {
    const folder = folderWith({ 'Cargo.toml': `${APP}[dependencies]\nleptos = "0.6"\n`, 'Cargo.lock': '\n<<<<<<<\n' });
    const { version, problems } = await projectFor(join(folder, 'src/main.rs'));
    expect(version).toBe('0.6');
    expect(problems).toMatchObject([{ file: join(folder, 'Cargo.lock'), line: 2 }]);
  });
});

describe('the answer', () => {
  it('is the same until a file changes, appears or vanishes', async () => {
    const folder = folderWith({ 'Cargo.toml': `${APP}[dependencies]\nleptos = "0.6"\n` });
    const path = join(folder, 'src/main.rs');
    const first = await projectFor(path);
    expect(await projectFor(join(folder, 'src/lib.rs'))).toBe(first);

    write(folder, 'Cargo.lock', lock('0.7.8'));
    expect((await projectFor(path)).version).toBe('0.7');
    write(folder, 'Cargo.lock', lock('0.5.7'));
    utimesSync(join(folder, 'Cargo.lock'), new Date(), new Date(Date.now() + 5000));
    expect((await projectFor(path)).version).toBe('0.5');
    rmSync(join(folder, 'Cargo.lock'));
    expect((await projectFor(path)).version).toBe('0.6');
  });

  it.skipIf(process.platform === 'win32')('follows a link in the repository, and none out of it', async () => {
    const outside = folderWith({ 'Cargo.lock': lock('0.5.7') });
    const folder = folderWith({ 'shared/Cargo.lock': lock('0.6.15'), 'a/Cargo.toml': APP, 'b/Cargo.toml': APP });
    symlinkSync(join(folder, 'shared/Cargo.lock'), join(folder, 'a/Cargo.lock'));
    symlinkSync(join(outside, 'Cargo.lock'), join(folder, 'b/Cargo.lock'));
    expect((await projectFor(join(folder, 'a/src/main.rs'))).version).toBe('0.6');
    expect((await projectFor(join(folder, 'b/src/main.rs'))).version).toBe('0.8');
  });
});

describe('views may be those of Leptos', () => {
  const shared =
    '[workspace]\nmembers = ["app"]\n[workspace.dependencies]\nweb = { package = "leptos", version = "0.8" }\n';

  it.each([
    ['where no Cargo.toml tells', {}],
    ['in a package without dependencies', { 'Cargo.toml': APP }],
    ['in one of Leptos itself', { 'Cargo.toml': '[package]\nname = "leptos_dom"\n[dependencies]\njs-sys = "0.3"' }],
    ['with Leptos', { 'Cargo.toml': `${APP}[dependencies]\nserde = "1"\nleptos = "0.8"` }],
    ['with a part of it', { 'Cargo.toml': `${APP}[dependencies]\nleptos_router = "0.8"` }],
    ['with another package under its name', { 'Cargo.toml': `${APP}[dependencies]\nleptos = { package = "fork" }` }],
    ['with Leptos for tests only', { 'Cargo.toml': `${APP}[dev-dependencies]\nleptos = "0.8"` }],
    [
      'with what the workspace provides',
      { 'Cargo.toml': shared, 'app/Cargo.toml': `${APP}[dependencies]\nweb.workspace = true` },
    ],
    ['where Cargo.toml does not parse', { 'Cargo.toml': `${APP}[dependencies]\nrelm4 = ` }],
  ])('%s', async (_, files) => {
    expect((await projectFor(join(folderWith(files), 'app/src/main.rs'))).mayUseLeptos).toBe(true);
  });

  it('but not where a package uses something else', async () => {
    const files = { 'Cargo.toml': shared, 'app/Cargo.toml': `${APP}[dependencies]\nsycamore = "0.9"` };
    expect((await projectFor(join(folderWith(files), 'app/src/main.rs'))).mayUseLeptos).toBe(false);
  });
});
