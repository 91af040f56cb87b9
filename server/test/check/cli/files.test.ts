import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, folderWith, jsonOf, leptosCheck, WRONG } from './command.js';

function rust(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map(path => [path, WRONG]));
}

it('takes the Rust files of a folder that are not ignored, and any file that is named', async () => {
  const files = { ...rust('a.rs', 'b.rs', 'x/c.rs', 'target/d.rs', 'e.txt'), '.gitignore': 'b.rs\n' };
  const folder = folderWith(files);
  expect(filesIn(await leptosCheck(folder, ['--format', 'json']))).toEqual(['a.rs', 'x/c.rs']);
  const named = ['target/d.rs', 'e.txt', 'b.rs'];
  expect(filesIn(await leptosCheck(folder, ['--format', 'json', ...named]))).toEqual(named);
});

it('takes what a pattern matches', async () => {
  const folder = folderWith(rust('a.rs', 'src/b.rs', 'tests/c.rs'));
  expect(filesIn(await leptosCheck(folder, ['--format', 'json', '{src,tests}/*.rs']))).toEqual([
    'src/b.rs',
    'tests/c.rs',
  ]);
});

it('names files outside of the working directory by their way', async () => {
  const folder = folderWith(rust('a.rs', 'x/b.rs'));
  expect(filesIn(await leptosCheck(join(folder, 'x'), ['--format', 'json', '..']))).toEqual(['../a.rs', 'b.rs']);
});

it('counts the files without views', async () => {
  const folder = folderWith({ 'a.rs': 'fn f() {}\n', 'b.rs': 'fn review() { preview!() }\n' });
  expect(jsonOf((await leptosCheck(folder, ['--format', 'json'])).out)).toEqual({ files: 2, findings: [] });
});

it('leaves packages alone that use something else than Leptos', async () => {
  const manifest = (name: string, dependency: string): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\n[dependencies]\n${dependency} = "0.8"\n`;
  const folder = folderWith({
    'Cargo.toml': '[workspace]\nmembers = ["desktop", "web"]\n',
    'desktop/Cargo.toml': manifest('desktop', 'relm4'),
    'desktop/src/lib.rs': WRONG,
    'web/Cargo.toml': manifest('web', 'leptos'),
    'web/src/lib.rs': WRONG,
  });
  const outcome = await leptosCheck(folder, ['--format', 'json']);
  expect(new Set(filesIn(outcome))).toEqual(new Set(['web/src/lib.rs']));
  expect(jsonOf(outcome.out)).toMatchObject({ files: 2 });
});
