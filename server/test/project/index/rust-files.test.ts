import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCrates } from '../../../src/project/cargo/find-crates.js';
import { foundFilesIn, indexedFolders, isOtherCrate, rustFilesIn } from '../../../src/project/index/rust-files.js';
import { folderWith } from '../workspace.js';

const LEPTOS = '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';
const OTHER = '[package]\nname = "other"\nedition = "2021"\n[workspace]\n';

const deep = Array.from({ length: 9 }, (_, index) => `d${index}`).join('/');

const FILES = {
  'app/Cargo.toml': LEPTOS,
  'app/src/lib.rs': '',
  'app/src/ui/button.rs': '',
  'app/.hidden/made.rs': '',
  'app/node_modules/pkg/native.rs': '',
  'app/target/debug/out.rs': '',
  'app/ignored/no.rs': '',
  'app/.gitignore': 'ignored\n',
  [`app/src/${deep}/deep.rs`]: '',
  'app/tools/Cargo.toml': OTHER,
  'app/tools/src/main.rs': '',
  'app/tools/.hidden/made.rs': '',
  'elsewhere/notes.rs': '',
};

it.each(['.', 'app', 'app/src'])('are the same when %s is opened and when they are looked for', async opened => {
  const folder = folderWith(FILES);
  const graph = await findCrates(join(folder, opened), join(folder, 'nowhere'));
  const { own } = indexedFolders(graph);
  const { found } = graph;
  if (found === undefined) throw new Error('nothing was found');
  const walked = [...rustFilesIn(own, isOtherCrate(graph))];
  expect(walked.map(path => path.slice(folder.length + 1)).sort()).toEqual(
    [
      'app/.hidden/made.rs',
      'app/node_modules/pkg/native.rs',
      `app/src/${deep}/deep.rs`,
      'app/src/lib.rs',
      'app/src/ui/button.rs',
    ].sort(),
  );
  expect([...foundFilesIn(own, found, isOtherCrate(graph))].sort()).toEqual(walked.sort());
});

it('are looked for once where a crate lies in the folder of another one, however deep', async () => {
  const folder = folderWith({
    'Cargo.toml': `${LEPTOS}[workspace]\nmembers = ["crates/deep/inner", "outer"]\n`,
    'src/lib.rs': '',
    'crates/deep/inner/Cargo.toml': LEPTOS.replace('app', 'inner'),
    'crates/deep/inner/src/lib.rs': '',
    'outer/Cargo.toml': LEPTOS.replace('app', 'outer'),
    'outer/src/lib.rs': '',
  });
  const graph = await findCrates(folder, join(folder, 'nowhere'));
  expect([...graph.crates.values()].filter(({ origin }) => origin === 'workspace')).toHaveLength(3);
  expect(indexedFolders(graph).own).toEqual([folder]);
});
