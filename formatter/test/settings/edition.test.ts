import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editionFor } from '../../src/settings/edition.js';
import { folderWith } from '../scratch-folder.js';

function editionIn(files: Readonly<Record<string, string>>, path: string): string | undefined {
  return editionFor(join(folderWith(files), path));
}

it('is that of the package', () => {
  const files = { 'Cargo.toml': '[package]\nname = "a"\nedition = "2024"' };
  expect(editionIn(files, 'src/deep/a.rs')).toBe('2024');
});

it('is that of the workspace where the package says so', () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nedition = "2021"',
    'crates/a/Cargo.toml': '[package]\nname = "a"\nedition.workspace = true',
    'crates/b/Cargo.toml': '[package]\nname = "b"\nedition = { workspace = true }',
    'apart/Cargo.toml': '[package]\nname = "c"\nedition.workspace = true\nworkspace = "../other"',
    'other/Cargo.toml': '[workspace]\n[workspace.package]\nedition = "2018"',
  };
  expect(editionIn(files, 'crates/a/src/lib.rs')).toBe('2021');
  expect(editionIn(files, 'crates/b/src/lib.rs')).toBe('2021');
  expect(editionIn(files, 'apart/src/lib.rs')).toBe('2018');
});

it('is the first one where the package says nothing, as for Cargo', () => {
  expect(editionIn({ 'Cargo.toml': '[package]\nname = "a"' }, 'src/lib.rs')).toBe('2015');
});

it('is not known outside of packages', () => {
  expect(editionIn({ 'Cargo.toml': '[workspace]\nmembers = []' }, 'scripts/a.rs')).toBeUndefined();
});
