import { describe, expect, it } from 'vitest';
import { renamed } from './renamed.js';

const component = (name: string, body: string) => `#[component]\nfn B(${name}: String) -> impl IntoView { ${body} }\n`;

const becomes = async (body: string) => renamed(component('it│em', body), 'count');

describe('a prop in the body of its component', () => {
  it.each([
    [
      'view! { <Show clone:item when=f>{item.clone()}</Show> }',
      'view! { <Show clone:count when=f>{count.clone()}</Show> }',
    ],
    ['item::x(item, a::item, a.item, item!(item))', 'item::x(count, a::item, a.item, item!(count))'],
    ["'item: loop { break 'item item }", "'item: loop { break 'item count }"],
    ['view! { <p {..item}>{(0..item).sum()}</p> }', 'view! { <p {..count}>{(0..count).sum()}</p> }'],
    ['view! { <p title="{item}">Hello {item} "{item}"</p> }', 'view! { <p title="{item}">Hello {count} "{item}"</p> }'],
    [
      'view! { <p item {..item}/> <A {..} item/> <A item/> }',
      'view! { <p item {..count}/> <A {..} item/> <A item=count/> }',
    ],
    ['view! { <p use:item class:item=f on:item=f/> }', 'view! { <p use:count class:item=f on:item=f/> }'],
    ['format!("{item} {:>item$} {{item}}", 1)', 'format!("{count} {:>count$} {{item}}", 1)'],
    ['view! { <p title=format!("{item:?}")/> }', 'view! { <p title=format!("{count:?}")/> }'],
    [
      'match kind { "a" | "b" => item, "c" | "d" => 0, _ => 1 }',
      'match kind { "a" | "b" => count, "c" | "d" => 0, _ => 1 }',
    ],
    ['match n { Some(n) if lies(n, item) => 1, _ => 2 }', 'match n { Some(n) if lies(n, count) => 1, _ => 2 }'],
    ['view! { <input count/><p>{item}</p> }', 'view! { <input count/><p>{count}</p> }'],
    ['if ready { item } else { other }', 'if ready { count } else { other }'],
    ['fn double(item: i32) -> i32 { item * 2 } double(item)', 'fn double(item: i32) -> i32 { item * 2 } double(count)'],
    ['let item = item.len(); f(item, item)', 'let item = count.len(); f(item, item)'],
    ['let f = move |item: i32| item + 1; f(item)', 'let f = move |item: i32| item + 1; f(count)'],
    ['let Ok(item) = item else { return f(item) }; item', 'let Ok(item) = count else { return f(count) }; item'],
    ['while let Some(item) = item.next() { f(item) } item', 'while let Some(item) = count.next() { f(item) } count'],
    ['match x { item => item }; item', 'match x { item => item }; count'],
    ['for item in item { f(item) } item', 'for item in count { f(item) } count'],
    ['{ let Row { item } = item; f(item) } item', '{ let Row { item } = count; f(item) } count'],
  ])('is renamed where it is meant: %s', async (body, expected) => {
    expect(await becomes(body)).toBe(component('count', expected));
  });

  it.each([
    ['t!(en, "{item}")', 'a format string holds it'],
    ['format!("{item}", item = other)', 'an argument of a macro has the same name'],
    ['Row { a: B { c: 1 }, item }', 'a struct takes it by its name'],
    ['let k = matches!(kind, "a" | "b"); let f = move |count: i32| item + count;', 'already means something else'],
    ['f(1, item = 2)', 'an argument of a macro has the same name'],
  ])('is left alone where it may mean something else: %s', async (body, reason) => {
    expect(await becomes(body)).toContain(reason);
  });
});
