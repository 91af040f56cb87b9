import { describe, expect, it } from 'vitest';
import { renamed, renamedIn } from './renamed.js';

const TAKEN = /^`\w+` already means something else in .*src\/lib\.rs\.$/;

describe('a new name for a prop', () => {
  const component = (name: string, body: string) =>
    `const MAX: i32 = 1;\n#[component]\nfn Foo(${name}: i32, #[prop(name = "b", optional)] (low, high): (i32, i32)) -> impl IntoView { ${body} }\n`;

  it.each([
    'let amount = RwSignal::new(0); amount.set(value)',
    'amount(value)',
    'f(|amount| amount + value)',
    'for amount in 0..value {}',
    'format!("{amount}", value)',
    'Row { amount }',
    'view! { <Bar amount value/> }',
    'view! { <For let:amount>{value}</For> }',
  ])('is refused where the body has a variable of that name: %s', async body => {
    expect(await renamed(component('val│ue', body), 'amount')).toMatch(TAKEN);
  });

  it('is refused where another parameter has it, or a constant', async () => {
    expect(await renamed(component('val│ue', ''), 'high')).toMatch(TAKEN);
    expect(await renamed(component('val│ue', ''), 'MAX')).toMatch(TAKEN);
  });

  it.each(['x.amount + value', 'Row { amount: value }', 'amount::f(value)', 'view! { <Bar amount=value/> }'])(
    'may be one of something else than a variable: %s',
    async body => {
      expect(await renamed(component('val│ue', body), 'amount')).toBe(
        component('amount', body.replace('value', 'amount')),
      );
    },
  );

  it('may be a word of an attribute', async () => {
    expect(await renamed(component('val│ue', ''), 'optional')).toBe(component('optional', ''));
  });
});

describe('a new name behind `let:`', () => {
  const file = (name: string, content: string, more = '') =>
    `static MAX: i32 = 1;\nfn f() { let row = 1; view! { <For key=|row| row ${more} let:${name}>${content}</For> {row} } }\n`;

  it.each(['{item} {row}', '{item} <Bar row/>', '{move |row| item + row}', '{format!("{row} {item}")}'])(
    'is refused where the children have a variable of that name: %s',
    async content => {
      expect(await renamed(file('it│em', content), 'row')).toMatch(TAKEN);
    },
  );

  it('is refused where the tag binds it as well, or a static has it', async () => {
    expect(await renamed(file('it│em', '{item}', 'let:row'), 'row')).toMatch(TAKEN);
    expect(await renamed(file('it│em', '{item}', 'let(a, (row, b))'), 'row')).toMatch(TAKEN);
    expect(await renamed(file('it│em', '{item}'), 'MAX')).toMatch(TAKEN);
  });

  it('may be one that only code around the children has', async () => {
    expect(await renamed(file('it│em', '{item} {x.row} <Bar row=1/>'), 'row')).toBe(
      file('row', '{row} {x.row} <Bar row=1/>'),
    );
  });
});

describe('a new name for a server function', () => {
  const file = (name: string, code: string) =>
    `use leptos::prelude::*;\n#[server]\nasync fn ${name}(data: u8) -> Result<(), ServerFnError> { Ok(()) }\n${code}\n`;

  it('is refused where the struct that Leptos makes of it would be a second one', async () => {
    expect(await renamed(file('sa│ve', 'struct Store;'), 'store')).toMatch(TAKEN);
  });

  it('is refused where that struct means something else in a file that imports it', async () => {
    const files = (name: string) => ({
      'src/api.rs': file(`pub ${name}`, '').replace('async fn pub', 'pub async fn'),
      'src/lib.rs': 'mod api;\nuse api::Save;\nstruct Store;\nfn f() { ServerAction::<Save>::new() }\n',
    });
    expect(await renamedIn(files('sa│ve'), 'store')).toMatch(TAKEN);
    expect(await renamedIn(files('sa│ve'), 'keep')).toEqual({
      'src/api.rs': files('keep')['src/api.rs'],
      'src/lib.rs': files('')['src/lib.rs'].replaceAll('Save', 'Keep'),
    });
  });

  it.each([
    'fn f() { let store = 1; save(store); }',
    'fn f(store: u8) { save(store); }',
    'struct A; impl A { fn f(store: u8) { save(store); } }',
    'fn f() { view! { <For let:store>{save(store)}</For> } }',
  ])('is refused where a variable hides it: %s', async code => {
    expect(await renamed(file('sa│ve', code), 'store')).toMatch(TAKEN);
  });

  it('may be the one of a module', async () => {
    const code = 'mod store {}';
    expect(await renamed(file('sa│ve', code), 'store')).toBe(file('store', code));
  });

  it('may be one of a variable in another function', async () => {
    const code = (name: string) => `fn g(store: u8) {}\nfn f() { ${name}(1); }`;
    expect(await renamed(file('sa│ve', code('save')), 'store')).toBe(file('store', code('store')));
  });
});

describe('a new name for a component', () => {
  it('is refused where its props would be a second struct', async () => {
    const file = '#[component]\nfn Fo│o() -> impl IntoView {}\nstruct BarProps;\n';
    expect(await renamed(file, 'Bar')).toMatch(TAKEN);
  });

  it('may be the one of a variant', async () => {
    const file = (name: string) =>
      `#[component]\nfn ${name}() -> impl IntoView {}\nfn f() { match at { State::Home => view! { <${name.replace('│', '')}/> } } }\n`;
    expect(await renamed(file('Home│Page'), 'Home')).toBe(file('Home'));
  });
});
