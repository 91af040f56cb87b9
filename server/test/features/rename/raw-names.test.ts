import { describe, expect, it } from 'vitest';
import { renamed } from './renamed.js';

describe('a raw identifier', () => {
  it('of a prop gives way to a plain one wherever it stands', async () => {
    const file = (name: string, body: string, tag: string) =>
      `#[component]\nfn B(${name}: String, size: u8) -> impl IntoView { ${body} }\nfn f() { view! { ${tag} } }\n`;
    const body = (name: string, passed: string) => `type T = u8; view! { {${name}} <C ${passed} clone:${name}/> }`;
    expect(
      await renamed(
        file('r#t│ype', body('r#type', 'r#type'), '<B r#type/><B r#type {..}/><B r#type="a"/><B type="a"/>'),
        'kind',
      ),
    ).toBe(
      file('kind', body('kind', 'r#type=kind'), '<B kind=r#type/><B kind={r#type} {..}/><B kind="a"/><B kind="a"/>'),
    );
  });

  it('of a prop is found from a tag, and in the struct of the props', async () => {
    const file = (name: string, tag: string) =>
      `#[component]\nfn B(${name}: u8) -> impl IntoView {}\nfn f() { view! { <B ${tag}=1/> } }\nfn g() { B(BProps { ${name}: 1 }); BProps::builder().${name}(1).build() }\n`;
    expect(await renamed(file('r#type', 'r#ty│pe'), 'kind')).toBe(file('kind', 'kind'));
  });

  it('behind `let:` gives way as well', async () => {
    const file = (name: string, row: string, shown = name) =>
      `fn f() { view! { <For let:${name}>{${shown}.a} <Row ${row}/></For> } }\n`;
    expect(await renamed(file('r#t│ype', 'r#type', 'r#type'), 'kind')).toBe(file('kind', 'r#type=kind'));
    expect(await renamed(file('r#it│em', 'r#item', 'item'), 'row')).toBe(file('row', 'r#item=row'));
  });

  it('of a function is left to others', async () => {
    expect(await renamed('#[server]\nasync fn r#mo│ve() -> Result<(), ServerFnError> {}\n', 'go')).toBe(
      '`r#move` is a raw identifier: rename it in its declaration, with rust-analyzer.',
    );
  });
});
