import { describe, expect, it } from 'vitest';
import { renamed } from './renamed.js';

describe('a prop that is passed by its name alone', () => {
  it.each([
    ['<Foo value/>', '<Foo amount=value/>'],
    ['<Foo value id="x"/>', '<Foo amount=value id="x"/>'],
    ['<Foo value assets=1/>', '<Foo amount=value assets=1/>'],
    ['<Foo value {..} id="x"/>', '<Foo amount={value} {..} id="x"/>'],
    ['<Foo value {..attrs}/>', '<Foo amount={value} {..attrs}/>'],
    ['<Foo value /* b */ {..attrs}/>', '<Foo amount={value} /* b */ {..attrs}/>'],
    ['<Foo value as=1/>', '<Foo amount={value} as=1/>'],
    ['<Foo as=1 value/>', '<Foo as=1 amount=value/>'],
  ])('is written out, in braces where the value would go on: %s', async (tag, expected) => {
    const file = (name: string, content: string) =>
      `#[component]\nfn Foo(${name}: i32) -> impl IntoView {}\nfn f() { view! { ${content} } }\n`;
    expect(await renamed(file('val│ue', tag), 'amount')).toBe(file('amount', expected));
  });

  it('is written out in the body of the component whose own prop it is', async () => {
    const file = (name: string, content: string) =>
      `#[component]\nfn Foo(${name}: i32) -> impl IntoView { view! { ${content} } }\n`;
    expect(await renamed(file('val│ue', '<Bar value {..attrs}/>'), 'amount')).toBe(
      file('amount', '<Bar value={amount} {..attrs}/>'),
    );
  });

  it('stays as short in a component that holds itself: both names are the same again', async () => {
    const file = (name: string) =>
      `#[component]\nfn Foo(${name}: i32) -> impl IntoView { view! { <Foo ${name.replace('│', '')} {..attrs}/> } }\n`;
    expect(await renamed(file('val│ue'), 'amount')).toBe(file('amount'));
  });

  it('is written out among the children that `let:` passes it to', async () => {
    const file = (name: string, content: string) => `fn f() { view! { <For let:${name}>${content}</For> } }\n`;
    expect(await renamed(file('it│em', '<Foo item {..attrs}/><Foo item/>'), 'row')).toBe(
      file('row', '<Foo item={row} {..attrs}/><Foo item=row/>'),
    );
  });
});
