import { describe, expect, it } from 'vitest';
import { folderWith, PATIENCE, startIn } from './project.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';

function component(name: string): string {
  return `#[component]\npub fn ${name}(title: String) -> impl IntoView {\n    view! { <p>{title}</p> }\n}\n`;
}

describe('while a large workspace is read', () => {
  it('is answered from what is known, completely afterwards, and nothing is renamed by halves', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `m${index}`);
    const text = `use leptos::prelude::*;\n${Array.from({ length: 60 }, (_, index) => component(`C${index}`)).join('')}`;
    const project = startIn(
      folderWith({
        'Cargo.toml': MANIFEST,
        'src/lib.rs': `${names.map(name => `pub mod ${name};\n`).join('')}use leptos::prelude::*;\n${component('App')}`,
        ...Object.fromEntries(names.map(name => [`src/${name}.rs`, text])),
      }),
    );
    await project.initialize();
    const file = await project.openFile('src/lib.rs');
    const cursor = await file.type(file.at('<p>│{title}'), '<');
    await expect
      .poll(async () => (await file.completions(cursor)).map(({ label }) => label), PATIENCE)
      .toContain('Show');
    expect((await file.completions(cursor)).map(({ label }) => label)).toContain('App');
    // Whoever is faster than the reading waits for it.
    const rename = await file.ask('textDocument/prepareRename', file.at('pub fn Ap│p('));
    expect(rename).toMatchObject({ placeholder: 'App' });
    await project.ready();
    expect((await project.symbols('C59')).length).toBe(500);
    expect(project.progress.at(-1)).toBe('end');
    await file.expectInStep();
  });
});
