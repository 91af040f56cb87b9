import { expect, it } from 'vitest';
import { isLookedInto, roleOf } from '../../src/web/file-roles.js';

it.each([
  ['Cargo.toml', 'settings'],
  ['crates/ui/Cargo.toml', 'settings'],
  ['.cargo/config.toml', 'settings'],
  ['.editorconfig', 'settings'],
  ['app/.leptosfmt.toml', 'settings'],
  ['.gitignore', 'settings'],
  ['src/main.rs', 'source'],
  ['style/main.scss', 'source'],
  ['index.html', 'source'],
  ['public/logo.svg', 'asset'],
  ['src/footer.view', 'asset'],
])('%s is one of the %s', (path, role) => {
  expect(roleOf(path)).toBe(role);
});

it.each([
  ['in what cargo builds', 'target/debug/build/out.rs'],
  ['in packages of npm', 'web/node_modules/bootstrap/dist/main.css'],
  ['in hidden folders', '.git/HEAD'],
  ['that are hidden', 'src/.#main.rs'],
  ["of cargo's that say nothing of crates", '.cargo/credentials.toml'],
])('files %s are nothing to the server', (_, path) => {
  expect(roleOf(path)).toBeUndefined();
});

it('looks for files where there may be some', () => {
  const names = ['src', '.cargo', 'target', 'node_modules', '.git', 'targets'];
  expect(names.filter(isLookedInto)).toEqual(['src', '.cargo', 'targets']);
});
