import { describe, expect, test } from 'vitest';
import { app, type Files, fileOf, Workspace } from './workspace.js';

/** The file that a path leads to, from the folder of `app`. */
function fileOfMeaning(files: Files, path: string): string[] {
  const workspace = app(files);
  const root = workspace.model.placeAt(fileOf('app', 'src/lib.rs'), 0);
  if (root === undefined) throw new Error('no root');
  return workspace.model
    .resolve(root, path.split('::'), 'value')
    .map(({ module }) => module.file.replace('/ws/app/', ''));
}

const X = 'pub fn x() {}';

describe('the file of a module', () => {
  test.each<[string, Files, string, string]>([
    ['beside the root', { 'src/lib.rs': 'mod a;', 'src/a.rs': X }, 'a::x', 'src/a.rs'],
    ['in a folder', { 'src/lib.rs': 'mod a;', 'src/a/mod.rs': X }, 'a::x', 'src/a/mod.rs'],
    ['below a file', { 'src/lib.rs': 'mod a;', 'src/a.rs': 'mod b;', 'src/a/b.rs': X }, 'a::b::x', 'src/a/b.rs'],
    ['below mod.rs', { 'src/lib.rs': 'mod a;', 'src/a/mod.rs': 'mod b;', 'src/a/b.rs': X }, 'a::b::x', 'src/a/b.rs'],
    ['below an inline module', { 'src/lib.rs': 'mod a { mod b; }', 'src/a/b.rs': X }, 'a::b::x', 'src/a/b.rs'],
    [
      'below an inline module of a file',
      { 'src/lib.rs': 'mod a;', 'src/a.rs': 'mod b { mod c; }', 'src/a/b/c.rs': X },
      'a::b::c::x',
      'src/a/b/c.rs',
    ],
    ['a raw name', { 'src/lib.rs': 'mod r#type;', 'src/type.rs': X }, 'type::x', 'src/type.rs'],
    ['#[path]', { 'src/lib.rs': '#[path = "other/b.rs"] mod a;', 'src/other/b.rs': X }, 'a::x', 'src/other/b.rs'],
    [
      '#[path] in a file that has a folder counts from beside the file',
      { 'src/lib.rs': 'mod a;', 'src/a.rs': '#[path = "c.rs"] mod b;', 'src/c.rs': X },
      'a::b::x',
      'src/c.rs',
    ],
    [
      '#[path] in an inline module counts from its folder',
      { 'src/lib.rs': 'mod a { #[path = "c.rs"] mod b; }', 'src/a/c.rs': X },
      'a::b::x',
      'src/a/c.rs',
    ],
    [
      '#[path] in an inline module of a file that has a folder',
      { 'src/lib.rs': 'mod a;', 'src/a.rs': 'mod i { #[path = "c.rs"] mod b; }', 'src/a/i/c.rs': X },
      'a::i::b::x',
      'src/a/i/c.rs',
    ],
    [
      'a file that was named by #[path] looks beside itself',
      { 'src/lib.rs': '#[path = "other/b.rs"] mod a;', 'src/other/b.rs': 'mod c;', 'src/other/c.rs': X },
      'a::c::x',
      'src/other/c.rs',
    ],
  ])('%s', (_, files, path, file) => {
    expect(fileOfMeaning(files, path)).toEqual([file]);
  });

  test('one for each side of a cfg', () => {
    const files = {
      'src/lib.rs': `
        #[cfg(feature = "ssr")] #[path = "server.rs"] mod imp;
        #[cfg(not(feature = "ssr"))] #[path = "client.rs"] mod imp;
        pub use imp::*;`,
      'src/server.rs': X,
      'src/client.rs': X,
    };
    expect(fileOfMeaning(files, 'imp::x')).toEqual(['src/server.rs', 'src/client.rs']);
    expect(fileOfMeaning(files, 'x')).toEqual(['src/server.rs', 'src/client.rs']);
  });

  test('a file that leads back to itself', () => {
    const files = { 'src/lib.rs': '#[path = "lib.rs"] mod a; mod b;', 'src/b.rs': `#[path = "lib.rs"] mod c; ${X}` };
    expect(fileOfMeaning(files, 'b::x')).toEqual(['src/b.rs']);
    expect(fileOfMeaning(files, 'b::c::b::x')).toEqual([]);
  });

  test('a missing file', () => {
    expect(fileOfMeaning({ 'src/lib.rs': 'mod a; use a::*; use a::x;' }, 'x')).toEqual([]);
  });
});

describe('the place of an offset', () => {
  test('in an inline module', () => {
    const { place } = app({ 'src/lib.rs': 'mod a { mod b { │ } }' });
    expect(place.module.path).toEqual(['a', 'b']);
  });

  test('in a file that no mod leads to', () => {
    const workspace = app({
      'src/lib.rs': 'fn top() {} mod a;',
      'src/a.rs': 'fn one() {}',
      'src/a/new.rs': '│ fn two() {}',
    });
    expect(workspace.meaning('two')).toBe('app::a::new::two');
    expect(workspace.meaning('crate::top')).toBe('app::top');
    expect(workspace.meaning('super::one')).toBe('app::a::one');
  });

  test('in a file of the tests', () => {
    const workspace = app({ 'src/lib.rs': X, 'tests/web.rs': 'mod common; use app::x; │', 'tests/common/mod.rs': X });
    expect(workspace.place.module.target.name).toBe('web');
    expect(workspace.meaning('x')).toBe('app::x');
    expect(workspace.meaning('common::x')).toBe('web::common::x');
  });

  test('in a file of the library and the binary', () => {
    const workspace = app({
      'src/main.rs': 'mod a; mod c;',
      'src/lib.rs': 'mod a; mod b;',
      'src/a.rs': '│',
      'src/c.rs': X,
    });
    expect(workspace.place.module.target.kind).toBe('lib');
    expect(workspace.model.placeAt(fileOf('app', 'src/c.rs'), 0)?.module.target.kind).toBe('bin');
  });

  test('in a file that no `mod` leads to: the nearest target counts, and where there is none the first', () => {
    const { model } = app({
      'src/lib.rs': X,
      'tests/web.rs': X,
      'src/ui/lost.rs': X,
      'tests/deep/down/lost.rs': X,
      'lost.rs': X,
    });
    const targetOf = (path: string) => model.placeAt(fileOf('app', path), 0)?.module.target.name;
    expect(['src/ui/lost.rs', 'tests/deep/down/lost.rs', 'lost.rs'].map(targetOf)).toEqual(['app', 'web', 'app']);
  });

  test('in no crate', () => {
    expect(app({ 'src/lib.rs': '' }).model.placeAt('/elsewhere/x.rs', 0)).toBeUndefined();
    expect(app({ 'src/lib.rs': '' }).model.crateOf('/elsewhere/x.rs')).toBeUndefined();
  });

  test('in a file beside the crates that a #[path] leads to', () => {
    const workspace = new Workspace({
      app: { files: { 'src/lib.rs': '#[path = "../../shared.rs"] mod shared;' } },
    });
    workspace.edit('/ws/shared.rs', 'fn x() {}');
    expect(workspace.model.crateOf('/ws/shared.rs')?.packageName).toBe('app');
    expect(workspace.model.placeAt('/ws/shared.rs', 3)?.module.path).toEqual(['shared']);
  });
});
