import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FINE, folderWith, leptosCheck, WRONG } from './command.js';

it('--fix --diff shows what would change, writes nothing, and fails', async () => {
  const folder = folderWith({ 'a.rs': WRONG, 'b.rs': FINE });
  const { code, out } = await leptosCheck(folder, ['--fix', '--diff']);
  expect(out).toContain(
    '--- a.rs\n+++ a.rs\n@@ -1,3 +1,3 @@\n fn f() {\n-    view! { <Show when=a > 5><p/></Show> }\n' +
      '+    view! { <Show when={a > 5}><p/></Show> }\n }\n',
  );
  expect(out).toMatch(/\n1 problem could be fixed in 1 of 2 files, \d+\.\d s\n$/);
  expect(code).toBe(1);
  expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(WRONG);
});

it('is fine where there is nothing to fix, whatever else is found', async () => {
  const { code, out } = await leptosCheck(folderWith({ 'a.rs': 'fn f() { view! { <div> } }\n' }), ['--fix', '--diff']);
  expect(out).toMatch(/^Nothing to fix in 1 file, \d+\.\d s\n$/);
  expect(code).toBe(0);
});

it('shows what would change in a Cargo.toml', async () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["app"]\n',
    'app/Cargo.toml':
      '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n\n' +
      '[features]\nhydrate = ["leptos/hydrate"]\nssr = ["leptos/ssr"]\n',
    'app/src/lib.rs': FINE,
  };
  const folder = folderWith(files);
  const { code, out } = await leptosCheck(folder, ['--fix', '--diff']);
  expect(out).toContain('+++ Cargo.toml\n@@ -1,2 +1,3 @@\n [workspace]\n+resolver = "2"\n members = ["app"]\n');
  expect(code).toBe(1);
  expect((await leptosCheck(folder, ['--fix'])).out).toMatch(/^1 problem fixed\. /);
  expect(readFileSync(join(folder, 'Cargo.toml'), 'utf8')).toBe('[workspace]\nresolver = "2"\nmembers = ["app"]\n');
});
