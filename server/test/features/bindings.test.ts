import { ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { bindingsOf } from '../../src/features/bindings/bindings.js';
import { parsers } from './snippet.js';

/** Whether a function binds a name in its body; what begins with a tag stands in a view there. */
function isBoundIn(code: string, name: string): boolean {
  const text = `fn around() { ${code.startsWith('<') ? `view! { ${code} }` : code} }`;
  const document = ViewDocument.open(parsers, text);
  return bindingsOf(document, { start: 0, end: text.length }).some(binding => binding.name === name);
}

describe('a name', () => {
  it.each([
    'let item = 1;',
    'let (a, mut item): (u8, u8) = x;',
    'if let Some(item) = x {}',
    'for (i, item) in x {}',
    'fn f(a: u8, #[prop(into)] mut item: u8) {}',
    'move |a, item: u8| a',
    'f(a || b, |item| 1)',
    'return |item| 1',
    'match x { Some(item) => 1 }',
    'match x { (item, 1) => 1 }',
    'match x { Some(item) if item == 3 => 1 }',
    '<For let:item/>',
    '<For let(a, item)/>',
    'match x { item @ 1..=3 | item => 1 }',
    'f("a" | "b", |item| 1)',
  ])('is bound by %s', code => {
    expect(isBoundIn(code, 'item')).toBe(true);
  });

  it.each([
    'let x = item;',
    'move || item.a; move || item.b',
    '<b on:click=move |_| item.go()>{move || item.a}</b>',
    'a || item || b',
    'a | item | b',
    'x[0] | item | f(1)',
    'match x { 1 => item, _ => 2 }',
    'match x { 1 => f(item, 1), _ => 2 }',
    'match x { a if item == a => 1 }',
    'f(Row { id, item: 1 })',
    "'item: loop {}",
  ])('is only used by %s', code => {
    expect(isBoundIn(code, 'item')).toBe(false);
  });
});
