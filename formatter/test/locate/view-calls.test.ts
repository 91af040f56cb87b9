import { describe, expect, test } from 'vitest';
import { findViewCalls } from '../../src/locate/view-calls.js';

const NAMES = ['leptos::view', 'view'];

/** The texts of the calls that are found. */
function calls(text: string, names = NAMES): string[] {
  return findViewCalls(text, names).map(({ start, call }) => text.slice(start, call?.end ?? start));
}

describe('views are found without parsing the file', () => {
  test.each([
    ['fn f() { view! { <p/> } }', ['view! { <p/> }']],
    ['let a = view!(<p/>); let b = view![<b/>];', ['view!(<p/>)', 'view![<b/>]']],
    ['leptos::view! { <p/> }', ['leptos::view! { <p/> }']],
    ['leptos :: view ! { <p/> }', ['leptos :: view ! { <p/> }']],
    ['::leptos::view! { <p/> }', ['::leptos::view! { <p/> }']],
    ['view! { <p>{view! { <b/> }}</p> }', ['view! { <p>{view! { <b/> }}</p> }']],
    ['if !view(x) { }', []],
    ['my_view! { <p/> }', []],
  ])('%s', (text, expected) => {
    expect(calls(text)).toEqual(expected);
  });

  test('a path that is not configured is another macro', () => {
    expect(calls('leptos::prelude::view! { <p/> }')).toEqual([]);
    expect(calls('leptos::prelude::view! { <p/> }', ['leptos::prelude::view'])).toHaveLength(1);
  });

  test('the tokens of other macros and of macro definitions hold none', () => {
    expect(calls('vec![view! { <p/> }]; cfg_if! { if #[cfg(a)] { view! { <b/> } } }')).toEqual([]);
    expect(calls('macro_rules! m { () => { view! { <p/> } }; } view! { <i/> }')).toEqual(['view! { <i/> }']);
  });

  test('strings, characters and comments hold none, and their brackets mean nothing', () => {
    const text = '// view! { <p/> }\nlet s = "view! { <p/> }"; let c = \'"\'; let r = r#"}"#; view! { "}" /* } */ }';
    expect(calls(text)).toEqual(['view! { "}" /* } */ }']);
  });

  test('a lifetime opens no character', () => {
    expect(calls("fn f<'a>(x: &'a str) { view! { <p>{x}</p> } }")).toEqual(['view! { <p>{x}</p> }']);
  });

  test('a call whose delimiter has no partner is told as such, and what follows is looked at', () => {
    const found = findViewCalls('fn f() { view! { <p> ) } fn g() { view! { <b/> } }', NAMES);
    expect(found.map(({ call }) => call === undefined)).toEqual([true, false]);
  });
});

describe('#[rustfmt::skip]', () => {
  test.each([
    ['on a statement', '#[rustfmt::skip]\nlet a = view! { <p/> };\nview! { <b/> }'],
    ['on a statement with a block', '#[rustfmt::skip]\nlet a = if x { 1 } else { view! { <p/> } };\nview! { <b/> }'],
    ['on a function', '#[rustfmt::skip]\npub fn f<T>(x: [u8; 2]) { view! { <p/> } }\nfn g() { view! { <b/> } }'],
    ['behind a condition', '#[cfg_attr(rustfmt, rustfmt_skip)]\nfn f() { view! { <p/> } }\nfn g() { view! { <b/> } }'],
    ['in a block', 'mod a { #![rustfmt::skip] fn f() { view! { <p/> } } } view! { <b/> }'],
    ['among other attributes', '#[component] #[rustfmt::skip] #[allow(x)] fn f() { view! { <p/> } } view! { <b/> }'],
  ])('%s', (_, text) => {
    expect(calls(text)).toEqual(['view! { <b/> }']);
  });

  test('for a whole file', () => {
    expect(calls('#![rustfmt::skip]\nfn f() { view! { <p/> } }')).toEqual([]);
  });
});
