import { describe, expect, it } from 'vitest';
import { renamed } from './renamed.js';

const file = (name: string, code: string) =>
  `use leptos::prelude::*;\n#[server]\nasync fn ${name}(id: u8) -> Result<u8, ServerFnError> { Ok(id) }\n${code}\n`;

describe('a server function gets another name', () => {
  it.each([
    ['but not a macro of its name', 'fn f() { save!(save(1)); save != x }', 'fn f() { save!(store(1)); store != x }'],
    [
      'and is passed as the prop that it was',
      'fn f() { view! { <Form save/><Form save=save/> } }',
      'fn f() { view! { <Form save=store/><Form save=store/> } }',
    ],
    [
      'where no variable is passed instead',
      'fn f(save: u8) { view! { <Form save/> } }',
      'fn f(save: u8) { view! { <Form save/> } }',
    ],
    ['in a block', 'fn f() { if x { save } else { y } }', 'fn f() { if x { store } else { y } }'],
  ])('%s', async (_, code, expected) => {
    expect(await renamed(file('sa│ve', code), 'store')).toBe(file('store', expected));
  });

  it('not where a struct takes it by its name', async () => {
    expect(await renamed(file('sa│ve', 'fn f() { Actions { save } }'), 'store')).toContain(
      '`save` cannot be renamed for sure: a struct takes it by its name',
    );
  });
});

describe('a server function gets another name, and a variable of the old one keeps it', () => {
  it.each([
    ['of a `let`, behind its own value', 'fn f() { let save = SAVE(1); save + 1 }'],
    ['of a parameter', 'fn f(save: u8) { save + 1 } fn g() { SAVE(1) }'],
    ['of a closure', 'fn f() { x.map(|save| save + 1); SAVE(1) }'],
    ['of a pattern', 'fn f() { match SAVE(1) { Some(Ok(save)) => save, _ => 0 } }'],
    ['of a condition', 'fn f() { if let Ok(save) = SAVE(1) { save } else { SAVE(2) } }'],
    ['of a view', 'fn f() { view! { <For let:save>{save}</For> {SAVE(1)} } }'],
    ['in a path', 'fn f(save: u8) { self::SAVE(save) }'],
    ['that a function in the function does not see', 'fn f() { let save = 1; fn g() { SAVE(1) } }'],
  ])('%s', async (_, code) => {
    const marked = file('sa│ve', code.replaceAll('SAVE', 'save'));
    expect(await renamed(marked, 'store')).toBe(file('store', code.replaceAll('SAVE', 'store')));
  });

  it('also where it is a parameter of its own', async () => {
    const directive = (name: string) =>
      `use leptos::web_sys::Element;\nfn ${name}(el: Element, save: u8) { el.set(save) }\nfn f() { view! { <p use:${name.replace('│', '')}=1/> } }\n`;
    expect(await renamed(directive('sa│ve'), 'store')).toBe(directive('store'));
  });
});
