import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../workspace.js';
import { graphOf, manifest, targetsIn } from './graph.js';

const LEPTOS = '[dependencies]\nleptos = "0.8"';

async function targetsOf(rest: string, paths: readonly string[], edition = '2021'): Promise<string[]> {
  const text = manifest('my-app', `${rest}\n${LEPTOS}`).replace('2021', edition);
  const files: Files = { 'Cargo.toml': text, ...Object.fromEntries(paths.map(path => [path, ''])) };
  return targetsIn(await graphOf(files), 'my-app');
}

describe('the targets of a package', () => {
  it('are found where cargo looks for them', async () => {
    const paths = [
      'src/lib.rs',
      'src/main.rs',
      'src/bin/one.rs',
      'src/bin/two/main.rs',
      'src/bin/two/part.rs',
      'src/bin/not-rust.txt',
      'examples/small-one.rs',
      'examples/large/main.rs',
      'tests/it.rs',
      'tests/common/mod.rs',
      'benches/speed.rs',
    ];
    expect(await targetsOf('', paths)).toEqual([
      'lib my_app src/lib.rs',
      'bin my_app src/main.rs',
      'bin one src/bin/one.rs',
      'bin two src/bin/two/main.rs',
      'example large examples/large/main.rs',
      'example small_one examples/small-one.rs',
      'test it tests/it.rs',
      'bench speed benches/speed.rs',
    ]);
  });

  it('are those that Cargo.toml names', async () => {
    const rest = [
      '[lib]\nname = "ui"\npath = "ui/root.rs"',
      '[[bin]]\nname = "server"\npath = "srv.rs"',
      '[[bin]]\nname = "one"',
      '[[example]]\nname = "gone"',
    ];
    const paths = ['ui/root.rs', 'srv.rs', 'src/lib.rs', 'src/bin/one.rs', 'src/bin/two.rs'];
    expect(await targetsOf(rest.join('\n'), paths)).toEqual([
      'lib ui ui/root.rs',
      'bin server srv.rs',
      'bin one src/bin/one.rs',
      'bin two src/bin/two.rs',
    ]);
  });

  it('are known before the files are there that Cargo.toml names', async () => {
    const rest = '[lib]\npath = "ui/root.rs"\n[[bin]]\nname = "server"\npath = "srv.rs"';
    expect(await targetsOf(rest, [])).toEqual(['lib my_app ui/root.rs', 'bin server srv.rs']);
  });

  it('have one name for one file', async () => {
    const rest = '[[bin]]\nname = "app"\npath = "src/main.rs"';
    expect(await targetsOf(rest, ['src/main.rs'])).toEqual(['bin app src/main.rs']);
  });

  it('are not looked for where Cargo.toml says so', async () => {
    const paths = ['src/lib.rs', 'src/main.rs', 'tests/it.rs', 'examples/x.rs'];
    expect(await targetsOf('autobins = false\nautotests = false\nautoexamples = false', paths)).toEqual([
      'lib my_app src/lib.rs',
    ]);
  });

  it('of edition 2015 are not looked for where some are named', async () => {
    const rest = '[[bin]]\nname = "one"\npath = "one.rs"';
    expect(await targetsOf(rest, ['one.rs', 'src/bin/two.rs'], '2015')).toEqual(['bin one one.rs']);
    expect(await targetsOf('', ['src/bin/two.rs'], '2015')).toEqual(['bin two src/bin/two.rs']);
  });

  it('are not outside of the project', async () => {
    const outside = JSON.stringify(join(folderWith({ 'x.rs': '' }), 'x.rs'));
    const rest = `[lib]\npath = ${outside}\n[[bin]]\nname = "x"\npath = ${outside}`;
    expect(await targetsOf(rest, [])).toEqual([]);
  });

  it('may be a macro', async () => {
    expect(await targetsOf('[lib]\nproc-macro = true', ['src/lib.rs'])).toEqual(['proc-macro my_app src/lib.rs']);
    expect(await targetsOf('[lib]\ncrate-type = ["proc-macro"]', ['src/lib.rs'])).toEqual([
      'proc-macro my_app src/lib.rs',
    ]);
    expect(await targetsOf('[lib]\ncrate-type = ["cdylib", "rlib"]', ['src/lib.rs'])).toEqual([
      'lib my_app src/lib.rs',
    ]);
  });
});
