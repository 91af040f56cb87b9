import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../../server/test/project/workspace.js';
import { surveyOf } from './survey.js';

const MANIFEST = `[package]
name = "app"
edition = "2021"
[dependencies]
leptos = "0.8"
[dev-dependencies]
renamed = { package = "lost-crate", version = "^0.3.1" }
`;

async function unresolvedIn(code: string): Promise<readonly string[]> {
  const folder = folderWith({
    'Cargo.toml': MANIFEST,
    'src/lib.rs': code,
    'src/alone.rs': '#[component] fn Alone() {}',
  });
  const { unresolved } = await surveyOf({ name: 'app', folder, isApp: false });
  return unresolved.map(({ file, line, name, reason }) => {
    const detail =
      reason.kind === 'not on disk' ? reason.crates.map(each => `${each.packageName} ${each.version}`) : '';
    return `${file}:${line}: ${name}: ${reason.kind} ${'detail' in reason ? reason.detail : detail}`.trim();
  });
}

test.each([
  ['use renamed::Button;\nfn f() { view! { <Button/> } }', 'src/lib.rs:2: Button: not on disk lost-crate 0.3.1'],
  ['fn f() { use renamed::ui; view! { <ui::Button/> } }', 'src/lib.rs:1: ui::Button: not on disk lost-crate 0.3.1'],
  ['use renamed::*; fn f() { view! { <Button/> } }', 'src/lib.rs:1: Button: not on disk lost-crate 0.3.1'],
  ['use renamed::*; fn f() { view! { <Alone/> } }', 'src/lib.rs:1: Alone: not in scope declared in src/alone.rs'],
  ['struct Button; fn f() { view! { <Button/> } }', 'src/lib.rs:1: Button: no component struct app::Button'],
  ['fn f() { view! { <Button/> } }', 'src/lib.rs:1: Button: declared nowhere'],
])('%s', async (code, line) => {
  expect(await unresolvedIn(code)).toEqual([line]);
});

test('what is resolved is told with the line of its name', async () => {
  const folder = folderWith({ 'Cargo.toml': MANIFEST, 'src/lib.rs': '#[component]\nfn A() { view! { <b><A/></b> } }' });
  const { resolved, unresolved } = await surveyOf({ name: 'app', folder, isApp: false });
  expect(unresolved).toEqual([]);
  const file = join(folder, 'src', 'lib.rs');
  expect(resolved).toEqual([{ file, line: 1, character: 21, name: 'A', definitions: [{ file, line: 1 }] }]);
});
