import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DoctorReport } from '../../src/doctor/doctor-report.js';
import { doctorText } from '../../src/doctor/doctor-text.js';
import { examine } from '../../src/doctor/examine.js';
import { SERVER } from '../lsp/editor.js';
import { folderWith, writeIn } from '../project/workspace.js';

const MANIFEST = `[package]
name = "app"
version = "0.1.0"
edition = "2024"
[features]
hydrate = ["leptos/hydrate"]
[dependencies]
leptos = { version = "0.7", features = ["islands"] }
`;

const LOCK = '[[package]]\nname = "leptos"\nversion = "0.7.8"\n';

/** A folder, and what is seen of it by somebody who has nothing else. */
async function examined(files: Readonly<Record<string, string>>): Promise<DoctorReport> {
  const folder = folderWith({ 'src/lib.rs': '', ...files });
  vi.stubEnv('CARGO_HOME', join(folder, '.git/cargo'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, '.git/caches'));
  return examine(folder, '1.2.3');
}

const problemsOf = ({ folder, problems }: DoctorReport): string[] =>
  problems.map(({ what }) => what.replaceAll(folder, '.'));

beforeEach(() => void vi.stubEnv('PATH', ''));
afterEach(() => void vi.unstubAllEnvs());

describe('the doctor sees', () => {
  it('versions of programs', async () => {
    const { tool } = await examined({ 'Cargo.toml': MANIFEST });
    expect(tool).toMatchObject({ version: '1.2.3', node: process.versions.node });
  });

  it('crates with the version of Leptos, and where it is told', async () => {
    const report = await examined({ 'Cargo.toml': MANIFEST, 'Cargo.lock': LOCK });
    expect(report.crates).toEqual([
      {
        name: 'app',
        folder: report.folder,
        edition: 2024,
        features: ['hydrate', 'islands'],
        leptos: { version: '0.7', from: join(report.folder, 'Cargo.lock') },
      },
    ]);
  });

  it('settings with the place of each', async () => {
    const { format, folder } = await examined({
      'Cargo.toml': MANIFEST,
      'leptosfmt.toml': 'max_width = 90\n',
      '.editorconfig': '[*.rs]\nindent_size = 3\n',
    });
    expect(format).toEqual([
      {
        crates: ['app'],
        configFile: join(folder, 'leptosfmt.toml'),
        options: expect.arrayContaining([
          { name: 'max_width', value: 90, file: join(folder, 'leptosfmt.toml'), line: 1 },
          { name: 'indent_size', value: 3, file: join(folder, '.editorconfig') },
        ]),
      },
    ]);
  });

  it('crates with settings of their own', async () => {
    const member = (name: string): string => MANIFEST.replace('"app"', `"${name}"`);
    const { format, folder } = await examined({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': member('a'),
      'a/src/lib.rs': '',
      'b/Cargo.toml': member('b'),
      'b/src/lib.rs': '',
      'b/leptosfmt.toml': '',
    });
    expect(format.map(({ crates, configFile }) => [crates, configFile])).toEqual([
      [['a'], undefined],
      [['b'], join(folder, 'b/leptosfmt.toml')],
    ]);
  });

  it('levels of rules', async () => {
    const levels = '[package.metadata.leptos-check]\nimage-without-alt = "off"\n';
    const report = await examined({ 'Cargo.toml': MANIFEST + levels });
    expect(report.levels).toEqual([{ crates: ['app'], levels: { 'image-without-alt': 'off' } }]);
  });

  it('programs on the PATH, which it does not run', async () => {
    const folder = folderWith({ 'bin/leptosfmt': 'not a program' });
    vi.stubEnv('PATH', join(folder, 'bin'));
    const { others } = await examined({ 'Cargo.toml': MANIFEST });
    expect(others).toEqual([{ name: 'leptosfmt', place: join(folder, 'bin/leptosfmt') }]);
  });
});

describe('the doctor tells', () => {
  it('nothing where all is well', async () => {
    const files = { 'Cargo.toml': MANIFEST.replace('leptos = {', 'leptos = { path = "leptos",'), 'Cargo.lock': LOCK };
    const leptos = { 'leptos/Cargo.toml': '[package]\nname = "leptos"\nversion = "0.7.8"\n', 'leptos/src/lib.rs': '' };
    expect(problemsOf(await examined({ ...files, ...leptos }))).toEqual([]);
  });

  it('what is missing', async () => {
    const [unlocked, missing, ...others] = problemsOf(await examined({ 'Cargo.toml': MANIFEST }));
    expect(unlocked).toMatch(/^app: no Cargo.lock tells the version of Leptos; 0.7 follows from .\/Cargo.toml$/);
    expect(missing).toMatch(/^The sources of Leptos are not in .\/.git\/cargo: \d+ crates come from the snapshot$/);
    expect(others).toEqual([]);
  });

  it('that nothing names Leptos', async () => {
    expect(problemsOf(await examined({ 'Cargo.toml': '[package]\nname = "app"\n' }))).toEqual([
      '.: no crate here names Leptos',
    ]);
  });

  it('what is wrong in files', async () => {
    const report = await examined({
      'Cargo.toml': `${MANIFEST}[package.metadata.leptos-check]\nimage-without-alt = "of"\n`,
      'leptosfmt.toml': 'max_with = 90\n',
    });
    expect(problemsOf(report).join('\n')).toMatch(
      /Cargo\.toml:10:1: `of` is no level.*\n.*leptosfmt\.toml:1:1: there is/,
    );
  });

  it.each([
    ['on a line', '["leptosfmt", "--stdin"]'],
    ['on several', '[\n    "leptosfmt",\n    "--stdin"\n  ]'],
  ])('that rust-analyzer formats with leptosfmt, as is written %s', async (_, command) => {
    const settings = `{\n  // "leptos.format.enable": false\n  "rust-analyzer.rustfmt.overrideCommand": ${command},\n}`;
    const report = await examined({ 'Cargo.toml': MANIFEST, '.vscode/settings.json': settings });
    expect(problemsOf(report).at(-1)).toBe('./.vscode/settings.json:3: rust-analyzer formats with leptosfmt');
    expect(report.others).toHaveLength(1);
  });
});

it('the text has all of it, one line each', async () => {
  const report = await examined({ 'Cargo.toml': MANIFEST, 'leptosfmt.toml': 'tab_spaces = 2\n' });
  const text = doctorText(report);
  expect(text).toMatch(/^leptos-language-server 1\.2\.3, Node /);
  expect(text).toContain('\n  app  leptos 0.7 from Cargo.toml; features hydrate, islands; edition 2024; in .\n');
  expect(text).toContain('\n    tab_spaces = 2 (leptosfmt.toml:1)\n');
  for (const { what, advice } of report.problems) expect(text).toContain(`  ${what}\n    ${advice}\n`);
});

describe('leptos-language-server doctor', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [SERVER, 'doctor', ...args], { encoding: 'utf8' });

  it('prints text, or JSON', () => {
    const folder = folderWith({ 'Cargo.toml': MANIFEST, 'src/lib.rs': '' });
    writeIn(folder, 'leptosfmt.toml', 'tab_spaces = 2\n');
    expect(run(folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('tab_spaces = 2') });
    const { status, stdout } = run(folder, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ folder, crates: [{ name: 'app' }] });
  });

  it('refuses what it does not know', () => {
    expect(run('/nowhere/at/all')).toMatchObject({ status: 2, stderr: expect.stringContaining('no such folder') });
    expect(run('--jsom')).toMatchObject({ status: 2, stderr: expect.stringContaining('--jsom') });
    expect(run('a', 'b')).toMatchObject({ status: 2, stderr: expect.stringContaining('one folder only') });
  });

  it('tells how it is called', () => {
    expect(run('-h')).toMatchObject({ status: 0, stdout: expect.stringContaining('doctor [FOLDER]') });
  });
});
