import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { expectInManifests } from './checking.js';

const CODE = 'island-without-serde';
const PACKAGE = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n';

function island(parameters: string, before = ''): string {
  return `use leptos::prelude::*;\n${before}#[island]\nfn Counter(${parameters}) -> impl IntoView {}\n`;
}

describe('an island with props', () => {
  it('needs serde among the dependencies', async () => {
    const text = `${PACKAGE}[dependencies]\n«leptos» = { version = "0.8", features = ["islands"] }\n`;
    const [finding] = await expectInManifests(CODE, { 'Cargo.toml': text, 'src/lib.rs': island('start: i32') });
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toBe(
      'The island `Counter` has props, which are sent to the browser by `serde`: without ' +
        '`serde = { version = "1", features = ["derive"] }` in the dependencies it does not compile',
    );
    const edits = finding?.suggestions?.[0]?.edits ?? [];
    expect(applyEdits(text.replace(/[«»]/g, ''), edits)).toBe(
      `${PACKAGE}[dependencies]\nserde = { version = "1", features = ["derive"] }\n` +
        'leptos = { version = "0.8", features = ["islands"] }\n',
    );
  });
});

describe('nothing is said', () => {
  const leptos = `${PACKAGE}[dependencies]\nleptos = { version = "0.8", features = ["islands"] }\n`;
  it.each([
    ['with serde', `${leptos}serde = "1"\n`, island('start: i32')],
    ['with serde under its own name', `${leptos}s = { package = "serde", version = "1" }\n`, island('start: i32')],
    ['of an island without props', leptos, island('')],
    ['of an island that only takes children', leptos, island('children: Children')],
    ['of an island that may not be compiled', leptos, island('start: i32', '#[cfg(feature = "extra")]\n')],
    ['of a component', leptos, island('start: i32').replace('island', 'component')],
    [
      'where it is told to be silent',
      leptos.replace('leptos =', `# leptos-check-ignore ${CODE}: so\nleptos =`),
      island('a: i32'),
    ],
  ])('%s', async (_, manifest, lib) => {
    await expectInManifests(CODE, { 'Cargo.toml': manifest, 'src/lib.rs': lib });
  });
});
