import { rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesIn } from 'prettier-plugin-leptos/files';
import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { StyleIndex } from '../../src/styles/model.js';
import type { RustFiles } from '../../src/styles/rust-sheets.js';
import { WorkspaceStyles } from '../../src/styles/workspace-styles.js';
import { type Files, folderWith, writeIn } from '../project/workspace.js';

const parsers = await loadParsers();

const NONE_OPEN: ReadonlyMap<string, string> = new Map();

/** The Rust files of a workspace, all of which may hold anything. */
function rustFiles(root: string, views: (file: string) => ViewDocument | undefined = () => undefined): RustFiles {
  const all = (): string[] => [...filesIn(root, { onTrouble: () => undefined })];
  const filesThatMayHold = (_words: readonly string[], among = all()): readonly string[] => among;
  return { project: { isComplete: true, workspaceFiles: all, filesThatMayHold }, viewsOf: views };
}

const CARGO = '[package]\nname = "app"\n';

async function opened(files: Files): Promise<{ root: string; styles: WorkspaceStyles; index: StyleIndex }> {
  const root = folderWith({ 'Cargo.toml': CARGO, ...files });
  const styles = new WorkspaceStyles(root);
  await styles.refresh(rustFiles(root));
  return { root, styles, index: styles.index(NONE_OPEN, rustFiles(root)) };
}

async function classesWith(files: Files): Promise<readonly string[]> {
  return (await opened(files)).index.classes;
}

describe('the stylesheets of a workspace', () => {
  it('are all of its CSS and SCSS', async () => {
    expect(await classesWith({ 'a.css': '.a {}', 'style/b.scss': '.b { &-c {} }', 'x.less': '.no {}' })).toEqual([
      'a',
      'b',
      'b-c',
    ]);
  });

  it.each<[boolean, Files]>([
    [
      false,
      { 'a.scss': '@use "sass:math";\n@use "parts/b";\n@import url("https://fonts.a.b/c.css");', 'parts/_b.scss': '' },
    ],
    [false, { 'a.scss': '@use "b";', 'further/_b.scss': '' }],
    [true, { 'a.scss': '@import "bootstrap/scss/bootstrap";' }],
    [true, { 'a.css': '@import url("https://a.b/c.css");' }],
    [
      false,
      {
        'a.css': '',
        'index.html': '<link data-trunk rel="css" href="a.css"><link rel="stylesheet" href="//fonts.a.b">',
      },
    ],
    [true, { 'a.css': '', 'index.html': '<link rel="stylesheet" href="https://a.b/c.css">' }],
    [true, { 'a.css': '', 'index.html': '<link data-trunk rel="sass" href="b.sass">', 'b.sass': '.b\n  c: d\n' }],
    [true, { 'Cargo.toml': `${CARGO}[package.metadata.leptos]\nstyle-file = "b.sass"\n`, 'b.sass': '' }],
  ])('are not all that there are: %s, %j', async (more, files) => {
    expect((await opened(files)).index.isPartial).toBe(more);
  });

  it('are read with the views in Rust files, so that whoever asks need not', async () => {
    const text = 'fn f() { view! { <style>".card { color: red }"</style> } }\n';
    const root = folderWith({ 'Cargo.toml': CARGO, 'src/lib.rs': text, 'src/other.rs': 'fn g() {}\n' });
    const styles = new WorkspaceStyles(root);
    const asked: string[] = [];
    const readViews = (file: string): ViewDocument => {
      asked.push(relative(root, file));
      return ViewDocument.open(parsers, text);
    };
    await styles.refresh(rustFiles(root, readViews));
    expect(asked).toEqual([join('src', 'lib.rs')]);
    const viewsOf = (): never => expect.fail('the views were read already');
    expect(styles.index(NONE_OPEN, rustFiles(root, viewsOf)).classes).toEqual(['card']);
  });

  it('are read at once when somebody asks, though others are at work', async () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`src/m${at}/a.css`, `.a${at} {}`]));
    const root = folderWith({ 'Cargo.toml': CARGO, ...many });
    const styles = new WorkspaceStyles(root);
    styles.readInSpareTime(rustFiles(root), () => true);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(styles.isRead(rustFiles(root))).toBe(false);
    styles.index(NONE_OPEN, rustFiles(root));
    await expect.poll(() => styles.isRead(rustFiles(root))).toBe(true);
    expect(styles.index(NONE_OPEN, rustFiles(root)).classes).toHaveLength(1500);
  });

  it('are read in a Rust file that had none before it was written', async () => {
    const root = folderWith({ 'Cargo.toml': CARGO, 'src/lib.rs': 'fn f() {}\n' });
    const text = 'fn f() { view! { <style>".card { color: red }"</style> } }\n';
    const views = rustFiles(root, () => ViewDocument.open(parsers, text));
    const files = { ...views, project: { ...views.project, filesThatMayHold: () => [] } };
    const styles = new WorkspaceStyles(root);
    await styles.whenRead(files);
    expect(styles.index(NONE_OPEN, files).classes).toEqual([]);

    writeIn(root, 'src/lib.rs', text);
    styles.written([join(root, 'src/lib.rs')]);
    expect(styles.isRead(files)).toBe(false);
    await styles.whenRead(files);
    expect(styles.index(NONE_OPEN, files).classes).toEqual(['card']);
  });

  it('are as the editor has them, where it has them open', async () => {
    const { root, styles } = await opened({ 'a.css': '.a {}', 'b.css': '.b {}' });
    const classes = (texts: Record<string, string>) => {
      const open = new Map(Object.entries(texts).map(([name, text]) => [join(root, name), text]));
      return styles.index(open, rustFiles(root));
    };
    const edited = classes({ 'a.css': '.new {}', 'never-saved.css': '.no {}' });
    expect(edited.classes).toEqual(['b', 'new']);
    expect(classes({ 'a.css': '.new {}' })).toBe(edited);
    expect(classes({}).classes).toEqual(['a', 'b']);
  });

  it('are none that nobody of the project has written', async () => {
    const no = '.no {}';
    const files = { 'target/a.css': no, 'node_modules/b/b.css': no, 'dist/c.css': no, 'out.css': no };
    expect(await classesWith({ ...files, '.gitignore': 'out.css', 'a.css': '.a {}' })).toEqual(['a']);
  });

  it.each([
    ['Trunk', 'index.html', '<link data-trunk rel="tailwind-css" href="out/main.css">'],
    ['HTML', 'index.html', '<link rel="stylesheet" href="/out/main.css?v=1">'],
    ['a crate of cargo-leptos', 'Cargo.toml', `${CARGO}[package.metadata.leptos]\nstyle-file = "out/main.css"\n`],
    [
      'a workspace of cargo-leptos',
      'Cargo.toml',
      '[[workspace.metadata.leptos]]\ntailwind-input-file = "out/main.css"',
    ],
    ['another one', 'a.scss', '@use "out/main.css";'],
  ])('are those that %s names, even ignored ones', async (_, path, text) => {
    expect(await classesWith({ [path]: text, 'out/main.css': '.a {}', '.gitignore': 'out' })).toContain('a');
  });

  it.each([
    ['@use "parts/b";', 'out/parts/_b.scss'],
    ['@use "parts/b";', 'out/parts/b/_index.scss'],
    ["@import 'parts/b.css';", 'out/parts/b.css'],
  ])('are those that %s names: %s', async (text, path) => {
    const named = '<link data-trunk rel="scss" href="out/a.scss">';
    const files = { 'index.html': named, 'out/a.scss': text, [path]: '.b {}', '.gitignore': 'out' };
    expect(await classesWith(files)).toEqual(['b']);
  });

  it('are in the `<style>` of an index.html, too', async () => {
    const html = '<head>\n<style>\n.a { }\n</style></head>';
    const { index } = await opened({ 'index.html': html });
    const [found] = index.classNamed('a');
    expect(html.slice(found?.rule?.start, found?.rule?.end)).toBe('.a { }');
  });

  it('are in the `<style>` elements of views, escapes and all', async () => {
    const text = String.raw`fn f() { view! { <style>".a { content: \"x\" } .b {}"</style> } }`;
    const { root, styles } = await opened({ 'src/app.rs': text, 'src/other.rs': 'fn f() {}' });
    const viewsOf = () => ViewDocument.open(parsers, text);
    const index = styles.index(NONE_OPEN, rustFiles(root, viewsOf));
    expect(index.classes).toEqual(['a', 'b']);
    const [found] = index.classNamed('b');
    expect(text.slice(found?.start, found?.end)).toBe('b');
    expect(styles.index(NONE_OPEN, rustFiles(root, viewsOf))).toBe(index);
  });

  it('are in views as the editor has them', async () => {
    const { root, styles } = await opened({ 'src/app.rs': 'fn f() { view! { <style>".a {}"</style> } }' });
    const file = join(root, 'src/app.rs');
    const classesOf = (content: string): readonly string[] => {
      const text = `fn f() { view! { ${content} } }`;
      const viewsOf = () => ViewDocument.open(parsers, text);
      return styles.index(new Map([[file, text]]), rustFiles(root, viewsOf)).classes;
    };
    expect(classesOf('<style>".b {}"</style>')).toEqual(['b']);
    expect(classesOf('<style>".b {} .c {}"</style>')).toEqual(['b', 'c']);
    expect(classesOf('<p/>')).toEqual([]);
  });

  it('are none around a file that belongs to no crate', async () => {
    const root = folderWith({ 'a.css': '.a {}' });
    const styles = new WorkspaceStyles(root);
    await styles.refresh(rustFiles(root));
    expect(styles.index(NONE_OPEN, rustFiles(root)).classes).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('are none outside of it', async () => {
    const outside = folderWith({ 'x.css': '.no {}' });
    const { root, styles } = await opened({
      'a.scss': `@use "${'../'.repeat(9)}${outside.slice(1)}/x.css"; @use "l.css";`,
    });
    symlinkSync(join(outside, 'x.css'), join(root, 'l.css'));
    styles.changed();
    await styles.refresh(rustFiles(root));
    expect(styles.index(NONE_OPEN, rustFiles(root)).classes).toEqual([]);
  });
});

it('the folders of assets are those that are named, and the usual ones', async () => {
  const { root, index } = await opened({
    'Cargo.toml': `${CARGO}[package.metadata.leptos]\nassets-dir = "static"\n`,
    'web/index.html': '<link data-trunk rel="css" href="a.css">',
  });
  expect(index.assetRoots.map(folder => relative(root, folder)).sort()).toEqual(['assets', 'public', 'static', 'web']);
});

it('what a program writes is known as such', async () => {
  const { index } = await opened({ 'a.css': '/*! tailwindcss v4.0.0 | MIT */\n.a {}', 'b.css': '.b {}' });
  expect(index.classNamed('a')[0]?.sheet.isGenerated).toBe(true);
  expect(index.classNamed('b')[0]?.sheet.isGenerated).toBe(false);
});

it('the index is the same until a stylesheet changes, appears or vanishes', async () => {
  const { root, styles, index } = await opened({ 'a.css': '.a {}', 'b.css': '.b {}' });
  const [before] = index.sheets;
  await styles.refresh(rustFiles(root));
  expect(styles.index(NONE_OPEN, rustFiles(root))).toBe(index);

  writeIn(root, 'b.css', '.b {} .c {}');
  writeIn(root, 'd.css', '.d {}');
  styles.changed();
  await styles.refresh(rustFiles(root));
  const changed = styles.index(NONE_OPEN, rustFiles(root));
  expect(changed.classes).toEqual(['a', 'b', 'c', 'd']);
  expect(changed.sheets[0]).toBe(before);
  expect(changed.revision).toBeGreaterThan(index.revision);

  rmSync(join(root, 'a.css'));
  await styles.refresh(rustFiles(root));
  expect(styles.index(NONE_OPEN, rustFiles(root)).classes).toEqual(['b', 'c', 'd']);
});

it('a stylesheet that nobody can read is a problem, and the rest counts', async () => {
  const { root, index } = await opened({ 'a.css': '.a {}', 'big.css': `.b {}${' '.repeat(16_000_000)}` });
  expect(index.classes).toEqual(['a']);
  expect(index.problems).toEqual([`${join(root, 'big.css')}: is too large to be read`]);
});
