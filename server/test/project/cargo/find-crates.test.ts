import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCrates } from '../../../src/project/cargo/find-crates.js';
import { type Files, folderWith } from '../workspace.js';
import { CRATES_IO, graphOf, locked, manifest, released, shown } from './graph.js';

const LEPTOS = '[dependencies]\nleptos = "0.8"';
const DOWNLOADED = released('leptos', '0.8.1');

/** One by one, so that they need no sources to be of interest. */
function members(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [`${name}/Cargo.toml`, manifest(name.replace(/.*\//, ''), LEPTOS)]));
}

describe('the crates of a workspace', () => {
  it('are a lone package and what it uses', async () => {
    const graph = await graphOf({ 'Cargo.toml': manifest('app', LEPTOS), 'src/lib.rs': '', ...DOWNLOADED });
    expect(shown(graph)).toEqual(['app 0.1.0 (workspace) -> leptos 0.8.1', 'leptos 0.8.1 (registry)']);
    expect(graph.problems).toEqual([]);
  });

  it('are none where nothing uses Leptos', async () => {
    const files = { 'Cargo.toml': manifest('app', '[dependencies]\nserde = "1"'), ...released('serde', '1.0.0') };
    expect(shown(await graphOf(files))).toEqual([]);
    expect(shown(await graphOf({ 'README.md': 'nothing' }))).toEqual([]);
    expect(shown(await graphOf({}, 'vanished'))).toEqual([]);
  });

  it('are the members that use Leptos, be it through others', async () => {
    const graph = await graphOf({
      'Cargo.toml': '[workspace]\nmembers = ["crates/*", "tools/?ne", "app"]\nexclude = ["crates/old"]',
      'app/Cargo.toml': manifest('app', '[dependencies]\nui = { path = "../crates/ui" }'),
      'crates/plain/Cargo.toml': manifest('plain'),
      'crates/notes/README.md': 'no crate',
      ...members('crates/ui', 'tools/one', 'crates/old'),
      ...DOWNLOADED,
    });
    expect(shown(graph)).toEqual([
      'app 0.1.0 (workspace) -> ui 0.1.0',
      'leptos 0.8.1 (registry)',
      // Excluded: a workspace of its own in the same folder.
      'old 0.1.0 (workspace) -> leptos 0.8.1',
      'one 0.1.0 (workspace) -> leptos 0.8.1',
      'ui 0.1.0 (workspace) -> leptos 0.8.1',
    ]);
  });

  it('are found from a folder inside', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]',
      'a/src/ui/x.rs': '',
      ...members('a', 'b'),
      ...DOWNLOADED,
    };
    const names = ['a 0.1.0 (workspace)', 'b 0.1.0 (workspace)'];
    const withoutLeptos = (lines: string[]): string[] => lines.map(line => line.replace(/ ->.*/, '')).slice(0, 2);
    expect(withoutLeptos(shown(await graphOf(files, 'a/src/ui')))).toEqual(names);
  });

  it('are those of several workspaces below a folder without a Cargo.toml', async () => {
    const graph = await graphOf({
      'one/Cargo.toml': `[workspace]\n${manifest('one', LEPTOS)}`,
      'two/Cargo.toml': '[workspace]\nmembers = ["x"]',
      ...members('two/x', 'three'),
      ...DOWNLOADED,
    });
    expect(shown(graph).filter(line => line.includes('(workspace)'))).toEqual([
      'one 0.1.0 (workspace) -> leptos 0.8.1',
      'three 0.1.0 (workspace) -> leptos 0.8.1',
      'x 0.1.0 (workspace) -> leptos 0.8.1',
    ]);
  });

  it('are not those that are ignored, hidden, or no sources', async () => {
    const graph = await graphOf({
      '.gitignore': '/build',
      ...members('app', 'build/copy', '.hidden/x', 'node_modules/y', 'target/package/z'),
    });
    expect(shown(graph).filter(line => line.includes('(workspace)'))).toEqual([expect.stringContaining('app 0.1.0')]);
  });

  it('follow package.workspace', async () => {
    const graph = await graphOf(
      {
        'root/Cargo.toml': '[workspace]\nmembers = ["../app"]\n[workspace.dependencies]\nleptos = "0.8"',
        'app/Cargo.toml': `${manifest('app', 'workspace = "../root"')}[dependencies]\nleptos.workspace = true`,
        ...DOWNLOADED,
      },
      'app',
    );
    expect(shown(graph)).toEqual(['app 0.1.0 (workspace) -> leptos 0.8.1', 'leptos 0.8.1 (registry)']);
  });

  it('inherit version, edition and dependencies', async () => {
    const graph = await graphOf({
      'Cargo.toml': [
        '[workspace]\nmembers = ["app", "ui"]',
        '[workspace.package]\nversion = "3.2.1"\nedition = "2024"',
        '[workspace.dependencies]\nleptos = "0.8"\nwidgets = { path = "ui", package = "ui" }',
      ].join('\n'),
      'app/Cargo.toml':
        '[package]\nname = "app"\nversion.workspace = true\nedition.workspace = true\n[dependencies]\nwidgets.workspace = true',
      'ui/Cargo.toml': manifest('ui', '[dependencies]\nleptos = { workspace = true, optional = true }'),
      ...DOWNLOADED,
    });
    expect(shown(graph)).toEqual([
      'app 3.2.1 (workspace) -> widgets = ui 0.1.0',
      'leptos 0.8.1 (registry)',
      'ui 0.1.0 (workspace) -> leptos 0.8.1',
    ]);
    expect([...graph.crates.values()].map(({ edition }) => edition).sort()).toEqual([2021, 2021, 2024]);
  });

  it('count the dependencies of all kinds and targets', async () => {
    const tables = [
      '[dev-dependencies]\na = { path = "a" }',
      '[build-dependencies]\nb = { path = "b" }',
      '[target.\'cfg(target_arch = "wasm32")\'.dependencies]\nc = { path = "c", optional = true }',
    ];
    const graph = await graphOf({ 'Cargo.toml': manifest('app', tables.join('\n')), ...members('a', 'b', 'c') });
    expect(shown(graph).filter(line => line.startsWith('app'))).toEqual([
      'app 0.1.0 (workspace) -> a 0.1.0, b 0.1.0, c 0.1.0',
    ]);
  });
});

describe('a dependency', () => {
  it('has the name of its library, or that which Cargo.toml gives it', async () => {
    const graph = await graphOf({
      'Cargo.toml': manifest('app', '[dependencies]\nmy-ui = "1"\nfront-end = { package = "leptos", version = "0.8" }'),
      ...released('my-ui', '1.0.0', `[lib]\nname = "widgets"\n${LEPTOS}`),
      ...DOWNLOADED,
    });
    expect(shown(graph)[0]).toBe('app 0.1.0 (workspace) -> front_end = leptos 0.8.1, widgets = my-ui 1.0.0');
  });

  it('has the version of Cargo.lock', async () => {
    const lock = [
      locked('app', '0.1.0', ['leptos 0.6.15', 'ui']),
      locked('ui', '1.0.0', ['leptos 0.8.1'], CRATES_IO),
      locked('leptos', '0.6.15', [], CRATES_IO),
      locked('leptos', '0.8.1', [], CRATES_IO),
    ];
    const graph = await graphOf({
      'Cargo.toml': manifest('app', '[dependencies]\nleptos = "0.6"\nui = "1"'),
      'Cargo.lock': lock.join('\n'),
      ...released('leptos', '0.6.15'),
      ...released('leptos', '0.6.16'),
      ...released('leptos', '0.8.2'),
      ...released('ui', '1.0.0', LEPTOS),
      ...DOWNLOADED,
    });
    expect(shown(graph)).toEqual([
      'app 0.1.0 (workspace) -> leptos 0.6.15, ui 1.0.0',
      'leptos 0.6.15 (registry)',
      'leptos 0.8.1 (registry)',
      'ui 1.0.0 (registry) -> leptos 0.8.1',
    ]);
  });

  it.each([
    ['0.8', '0.8.3'],
    ['=0.8.1', '0.8.1'],
    ['0.8.1, <0.8.3', '0.8.1'],
    ['0', '0.9.0'],
    ['*', '0.9.0'],
    ['0.10.0-rc', '0.10.0-rc1'],
  ])('without Cargo.lock has the newest version that %s allows', async (requirement, version) => {
    const graph = await graphOf({
      'Cargo.toml': manifest('app', `[dependencies]\nleptos = "${requirement}"`),
      ...Object.assign({}, ...['0.8.1', '0.8.3', '0.9.0', '0.10.0-rc1'].map(one => released('leptos', one))),
    });
    expect(shown(graph)[0]).toBe(`app 0.1.0 (workspace) -> leptos ${version}`);
  });

  it('is looked for in the checkouts of git', async () => {
    const checkout = 'cargo-home/git/checkouts/widgets-0123456789abcdef';
    const graph = await graphOf({
      'Cargo.toml': manifest(
        'app',
        '[dependencies]\nui = { git = "https://example.com/x/widgets.git", branch = "next" }',
      ),
      'Cargo.lock': [
        locked('app', '0.1.0', ['ui']),
        locked('ui', '2.0.0', ['leptos', 'base'], 'git+https://example.com/x/widgets.git?branch=next#abcdef0123456789'),
        locked('base', '2.0.0', ['leptos'], 'git+https://example.com/x/widgets.git?branch=next#abcdef0123456789'),
        locked('leptos', '0.8.1', [], CRATES_IO),
      ].join('\n'),
      [`${checkout}/1111111/crates/ui/Cargo.toml`]: manifest('ui', '', '1.0.0'),
      [`${checkout}/abcdef0/Cargo.toml`]: '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "2.0.0"',
      [`${checkout}/abcdef0/crates/ui/Cargo.toml`]: `[package]\nname = "ui"\nversion.workspace = true\n${LEPTOS}\nbase = { path = "../base" }`,
      [`${checkout}/abcdef0/crates/base/Cargo.toml`]: manifest('base', LEPTOS, '2.0.0'),
      ...DOWNLOADED,
    });
    expect(shown(graph)).toEqual([
      'app 0.1.0 (workspace) -> ui 2.0.0',
      'base 2.0.0 (git) -> leptos 0.8.1',
      'leptos 0.8.1 (registry)',
      'ui 2.0.0 (git) -> base 2.0.0, leptos 0.8.1',
    ]);
  });

  it('is looked for where the sources are vendored', async () => {
    const graph = await graphOf({
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n[source.other]\ndirectory = "other"',
      'Cargo.toml': manifest('app', LEPTOS),
      'Cargo.lock': locked('app', '0.1.0', ['leptos']) + locked('leptos', '0.8.4', [], CRATES_IO),
      'vendor/leptos/Cargo.toml': manifest('leptos', '', '0.8.9'),
      'vendor/leptos/.cargo-checksum.json': '{}',
      'vendor/leptos-0.8.4/Cargo.toml': manifest('leptos', '', '0.8.4'),
      'vendor/leptos-0.8.4/.cargo-checksum.json': '{}',
    });
    expect(shown(graph)).toEqual(['app 0.1.0 (workspace) -> leptos 0.8.4', 'leptos 0.8.4 (registry)']);
  });

  it('may be a folder beside the workspace, and is replaced by [patch]', async () => {
    const graph = await graphOf(
      {
        'app/.git/HEAD': '',
        'app/Cargo.toml': manifest('app', `${LEPTOS}\nui = "1"\n[patch.crates-io]\nui = { path = "../widgets/ui" }`),
        'widgets/Cargo.toml': '[workspace]\nmembers = ["ui"]\n[workspace.package]\nversion = "1.7.0"',
        'widgets/ui/Cargo.toml': `[package]\nname = "ui"\nversion.workspace = true\n${LEPTOS}`,
        ...released('ui', '1.0.0', LEPTOS),
        ...DOWNLOADED,
      },
      'app',
    );
    expect(shown(graph)).toEqual([
      'app 0.1.0 (workspace) -> leptos 0.8.1, ui 1.7.0',
      'leptos 0.8.1 (registry)',
      'ui 1.7.0 (path) -> leptos 0.8.1',
    ]);
  });

  it('is replaced by [replace], in one release', async () => {
    const rest = (version: string): string =>
      `${LEPTOS}\nui = "1"\n[replace]\n"ui:${version}" = { path = "../widgets/ui" }`;
    const files = (version: string): Files => ({
      'app/.git/HEAD': '',
      'app/Cargo.toml': manifest('app', rest(version)),
      'app/Cargo.lock': `${locked('app', '0.1.0', ['leptos', 'ui'])}${locked('leptos', '0.8.1', [], CRATES_IO)}${locked('ui', '1.0.0', ['leptos'], CRATES_IO)}`,
      'widgets/ui/Cargo.toml': manifest('ui', LEPTOS, '1.0.0'),
      ...released('ui', '1.0.0', LEPTOS),
      ...DOWNLOADED,
    });
    expect(shown(await graphOf(files('1.0.0'), 'app'))).toContain('ui 1.0.0 (path) -> leptos 0.8.1');
    expect(shown(await graphOf(files('1.0.1'), 'app'))).toContain('ui 1.0.0 (registry) -> leptos 0.8.1');
  });

  it('of Leptos is known without its sources', async () => {
    const graph = await graphOf({ 'Cargo.toml': manifest('app', '[dependencies]\nleptos_router = "0.7"') });
    const router = [...graph.crates.values()].find(crate => crate.packageName === 'leptos_router');
    expect(router).toMatchObject({ origin: 'snapshot', version: '0.7.8' });
    expect([...graph.crates.values()].find(crate => crate.packageName === 'app')?.dependencies).toEqual(
      new Map([['leptos_router', router?.id]]),
    );
  });

  it('that is not there does not hide that Leptos is used', async () => {
    const graph = await graphOf({ 'Cargo.toml': manifest('app', '[dependencies]\nleptos = "0.5"\nmissing = "1"') });
    expect(shown(graph)).toEqual(['app 0.1.0 (workspace)']);
  });
});

describe('what is wrong', () => {
  it('is told on a line, and the rest is known', async () => {
    const graph = await graphOf({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b", "gone"]',
      'Cargo.lock': 'not [ TOML',
      'a/Cargo.toml': '[package\nname = "a"',
      ...members('b'),
      ...DOWNLOADED,
    });
    expect(shown(graph)[0]).toBe('b 0.1.0 (workspace) -> leptos 0.8.1');
    expect(graph.problems.map(line => line.slice(graph.folder.length + 1).replaceAll('\\', '/'))).toEqual([
      expect.stringMatching(/^a\/Cargo.toml:1:\d+: is not valid TOML/),
      expect.stringMatching(/^Cargo.lock:1:\d+: is not valid TOML/),
    ]);
  });

  it('may be values of any kind', async () => {
    const weird = '[package]\nname = 1\nversion = []\n[dependencies]\nleptos = 3\n[lib]\nname = {}\n[[bin]]\npath = 1';
    expect(shown(await graphOf({ 'Cargo.toml': weird }))).toEqual([]);
    const odd = manifest('app', 'autobins = "x"\nbin = 1\ndependencies = []\nworkspace = 7\npatch = { x = 1 }');
    expect(shown(await graphOf({ 'Cargo.toml': odd, 'Cargo.lock': 'package = [1, {}]' }))).toEqual([]);
    const strange = `[workspace]\nmembers = ["[z-a]*", 4, "**", "/", ""]\nexclude = 1\n${manifest('app', LEPTOS)}`;
    expect(shown(await graphOf({ 'Cargo.toml': strange, ...DOWNLOADED }))[0]).toContain('app');
  });

  it('may be two packages of one name, and dependencies in a circle', async () => {
    const graph = await graphOf({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]',
      'a/Cargo.toml': manifest('ui', `${LEPTOS}\nc = { path = "../c" }`),
      'b/Cargo.toml': manifest('ui', LEPTOS),
      'c/Cargo.toml': manifest('c', '[dependencies]\nui = { path = "../a" }'),
    });
    expect(
      shown(graph)
        .filter(line => line.includes('(workspace)'))
        .map(line => line.replace(/leptos \S+/, '…')),
    ).toEqual(['c 0.1.0 (workspace) -> ui 0.1.0', 'ui 0.1.0 (workspace) -> c 0.1.0, …', 'ui 0.1.0 (workspace) -> …']);
    expect(graph.problems).toEqual([expect.stringContaining('`ui` is also the name of the package in')]);
  });

  it('may be links in a circle, or out of the project', async () => {
    const outside = folderWith({ 'stolen/Cargo.toml': manifest('stolen', LEPTOS) });
    const folder = folderWith({
      'Cargo.toml': `[workspace]\nmembers = ["*"]\n${manifest('app', `${LEPTOS}\nstolen = { path = "link" }`)}`,
    });
    symlinkSync(join(outside, 'stolen'), join(folder, 'link'));
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync('itself', join(folder, 'itself'));
    const graph = await findCrates(folder, join(folder, 'nowhere'));
    expect(shown(graph).filter(line => line.includes('(workspace)'))).toEqual([
      expect.stringMatching(/^app 0.1.0 \(workspace\) -> leptos \S+$/),
    ]);
    expect(graph.problems).toContainEqual(expect.stringContaining('link: is not read'));
  });

  it('may be a folder that vanishes, or a registry that is none', async () => {
    const folder = folderWith({ 'Cargo.toml': manifest('app', LEPTOS), 'cargo-home/registry/src': 'a file' });
    expect(shown(await findCrates(folder, join(folder, 'cargo-home'))).some(line => line.startsWith('app'))).toBe(true);
    renameSync(folder, `${folder}-moved`);
    expect(shown(await findCrates(folder, join(folder, 'cargo-home')))).toEqual([]);
    rmSync(`${folder}-moved`, { recursive: true });
    mkdirSync(folder);
  });
});
