import { readFileSync, symlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith, openFiles, openFolder, startIn } from './project.js';

const PACKAGE = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';
const MANIFEST = `${PACKAGE}\n[dependencies]\nleptos = "0.8"\n`;
const APP = '#[component]\npub fn App() -> impl IntoView {\n    view! { <p>"Hello"</p> }\n}\n';
const WITH_PRELUDE = `use leptos::prelude::*;\n\n${APP}`;

describe('a workspace', () => {
  it('without Leptos is left alone', async () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`src/m${index}.rs`, APP.repeat(50)]));
    const project = startIn(folderWith({ 'Cargo.toml': PACKAGE, 'src/lib.rs': APP, ...files }));
    await project.initialize();
    const file = await project.openFile('src/lib.rs', 'pub fn plain() {}\n');
    expect(await file.diagnostics()).toEqual([]);
    expect(await project.symbols()).toEqual([]);
    await pause(500);
    const before = processorTime(project.editor.server.pid ?? 0);
    await pause(1000);
    expect(processorTime(project.editor.server.pid ?? 0) - before).toBeLessThan(100);
    expect(project.progress).toEqual([]);
    expect(project.editor.logged).toEqual([]);
  });

  it.each([
    ['no TOML in its lock file', { 'Cargo.lock': '[[package' }],
    ['a lock file about nothing', { 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "x"\nversion = "0"\n' }],
    ['a lock file of another shape', { 'Cargo.lock': 'package = 3\n' }],
    ['a member that is missing', { 'Cargo.toml': `${MANIFEST}\n[workspace]\nmembers = ["nowhere", "c*"]\n` }],
    ['dependencies that lead nowhere', { 'Cargo.toml': `${MANIFEST}x = { path = "../../x" }\ny = { git = "y" }\n` }],
    ['a crate that depends on itself', { 'Cargo.toml': `${MANIFEST}app = { path = "." }\n` }],
  ])('may have %s', async (_, files) => {
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': WITH_PRELUDE, ...files });
    expect(await project.symbols()).toEqual(['App']);
    const file = await project.openFile('src/lib.rs');
    const labels = (await file.completions(await file.type(file.at('<p>│"Hello"'), '<'))).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['div', 'Show', 'App']));
  });

  it('without sources of Leptos has those that come with the server', async () => {
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': WITH_PRELUDE });
    const file = await project.openFile('src/lib.rs');
    await file.accept(await file.type(file.at('<p>│"Hello"'), '<Sho'), 'Show');
    expect(JSON.stringify(await file.ask('textDocument/hover', file.at('<Sh│ow')))).toContain('when');
  });

  it('may have modules and links that lead in circles', async () => {
    const folder = folderWith({
      'Cargo.toml': MANIFEST,
      'src/lib.rs': `mod a;\npub use a::*;\n${WITH_PRELUDE}`,
      'src/a.rs':
        '#[path = "lib.rs"]\nmod b;\npub use b::*;\npub use crate::a::*;\nuse self::c::d as c;\nuse self::c as d;\n',
    });
    symlinkSync(folder, `${folder}/src/around`);
    symlinkSync(`${folder}/src/loop.rs`, `${folder}/src/loop.rs`);
    const project = await openFolder(folder);
    expect(await project.symbols()).toEqual(['App']);
    const file = await project.openFile('src/lib.rs');
    expect((await file.completions(await file.type(file.at('<p>│"Hello"'), '<A'))).map(({ label }) => label)).toContain(
      'App',
    );
  });

  it('may have a megabyte of generated code, which is typed in', async () => {
    const constants = Array.from(
      { length: 12_000 },
      (_, index) => `pub const C${index}: &str = "value ${index} of the table; { [ (";\n`,
    );
    const text = `${WITH_PRELUDE}${constants.join('')}`.padEnd(1_000_000, '// generated\n');
    const project = await openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': text });
    const file = await project.openFile('src/lib.rs');
    const cursor = await file.type(file.at('<p>│"Hello"'), '<Ap');
    expect((await file.completions(cursor)).map(({ label }) => label)).toContain('App');
    await file.accept(cursor, 'App');
    expect(await project.symbols()).toEqual(['App']);
  });

  it('may have names in any alphabet, in files, folders and code', async () => {
    const project = await openFiles({
      'Cargo.toml': MANIFEST,
      'src/lib.rs': `mod größe;\nuse größe::Größe;\n${WITH_PRELUDE}`,
      'src/größe.rs':
        'use leptos::prelude::*;\n\n/// 大きさ 🦀\n#[component]\npub fn Größe(名前: String) -> impl IntoView {\n    view! { <p>{名前}</p> }\n}\n',
    });
    expect(await project.symbols()).toEqual(['App', 'Größe']);
    const file = await project.openFile('src/lib.rs');
    await file.type(file.at('<p>│"Hello"'), '"🦀"');
    const cursor = await file.type(file.at('"🦀"│"Hello"'), '<Gr');
    await file.accept(cursor, 'Größe');
    expect(file.text).toContain('"🦀"<Größe');
    const props = await file.type(file.at('"🦀"<Größe│'), ' ');
    expect((await file.completions(props)).map(({ label }) => label)).toContain('名前');
    await file.expectInStep();
  });
});

/** Milliseconds of processor time that a process has taken so far; none where the system does not tell. */
function processorTime(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // In hundredths of a second: `utime` and `stime` of proc(5).
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
