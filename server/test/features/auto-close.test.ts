import { describe, expect, it } from 'vitest';
import { autoClose } from '../../src/features/auto-close.js';
import { autoQuote } from '../../src/features/auto-quote.js';
import { applied, contentOf, file, view } from './snippet.js';

function closed(marked: string): string {
  const snippet = view(marked);
  const edit = autoClose(snippet.document, snippet.offset);
  return edit === undefined ? marked : contentOf(applied(snippet, { ...edit, text: `|${edit.text}` }));
}

describe('a close tag behind `>`', () => {
  it.each([
    ['<div>|', '<div>|</div>'],
    ['<div class="a">|', '<div class="a">|</div>'],
    ['<div class="a"\n on:click=move || f()\n>|', '<div class="a"\n on:click=move || f()\n>|</div>'],
    ['<p><div>|</p>', '<p><div>|</div></p>'],
    ['<div><div>|</div>', '<div><div>|</div></div>'],
    ['<div><b/><div>|</div>', '<div><b/><div>|</div></div>'],
    ['<div><div><div>|</div></div>', '<div><div><div>|</div></div></div>'],
    ['<ul><li>|<li>"a"</li></ul>', '<ul><li>|</li><li>"a"</li></ul>'],
    ['<ul>\r\n<li>|\r\n<li>"a"</li>\r\n</ul>', '<ul>\r\n<li>|</li>\r\n<li>"a"</li>\r\n</ul>'],
    ['<Foo<T>>|', '<Foo<T>>|</Foo<T>>'],
    ['<a::B>|', '<a::B>|</a::B>'],
    ['<my-element>|', '<my-element>|</my-element>'],
    ['<>|', '<>|</>'],
    ['<div><>|</div>', '<div><>|</></div>'],
    ['<><>|</>', '<><>|</></>'],
    ['{move || view! { <b>| }}', '{move || view! { <b>|</b> }}'],
    [
      '{match x { A => view! { <b>| }, B => view! { <p/> } }}',
      '{match x { A => view! { <b>|</b> }, B => view! { <p/> } }}',
    ],
    ['<Show when=move || a.get()>|', '<Show when=move || a.get()>|</Show>'],
    [
      '<Suspense fallback=move || view! { <p>"Loading"</p> }>|',
      '<Suspense fallback=move || view! { <p>"Loading"</p> }>|</Suspense>',
    ],
    ['<p class=format!("<{}>", a)>|', '<p class=format!("<{}>", a)>|</p>'],
    ['<b on:click=move || f(Vec::<u8>::new())>|', '<b on:click=move || f(Vec::<u8>::new())>|</b>'],
    ['<Show when=move || a < b>|', '<Show when=move || a < b>|</Show>'],
    ['<p class=if a <= 1 << 2 { "x" } else { y }>|', '<p class=if a <= 1 << 2 { "x" } else { y }>|</p>'],
    ['<Show when={a > b}>|', '<Show when={a > b}>|</Show>'],
  ])('%s', (marked, expected) => {
    expect(closed(marked)).toBe(expected);
  });

  it.each([
    '<div>|</div>',
    '<br>|',
    '<br/>|',
    '<div/>|',
    '<input type="text">|',
    '<Foo<T>|',
    '</div>|',
    '<div></div>|',
    '{a >| b}',
    '{|| ->| i32 { x }}',
    '"<div>|"',
    '// <div>|',
    '/* <div>| */',
    '<!-- "<div>|" -->',
    '<>|</>',
    '{move || a >|= b}',
    '<div><p>|</p></div>',
    'a >|',
  ])('not for %s', marked => {
    expect(closed(marked)).toBe(marked);
  });

  it.each(['a ->|', 'a =>|', 'a >|', 'Vec::<u8>|', 'a as Vec<u8>|', '(b < c, Vec::<u8>|'])(
    'not in an expression that may go on: %s',
    code => {
      expect(closed(`<Show when=${code}`)).toBe(`<Show when=${code}`);
    },
  );

  it('not outside of views', () => {
    const { document, offset } = file('fn f() -> Vec<u8>| {}');
    expect(autoClose(document, offset)).toBeUndefined();
  });
});

describe('the rest of a close tag behind `</`', () => {
  it.each([
    ['<div></|', '<div></|div>'],
    ['<div><p></|</div>', '<div><p></|p></div>'],
    ['<div></|>', '<div></|div>'],
    ['<Foo<T>></|', '<Foo<T>></|Foo<T>>'],
    ['<></|', '<></|>'],
    ['<ul><li>"a"</|\n</ul>', '<ul><li>"a"</|li>\n</ul>'],
    ['{move || view! { <b></| }}', '{move || view! { <b></|b> }}'],
  ])('%s', (marked, expected) => {
    expect(closed(marked)).toBe(expected);
  });

  it.each(['</|', '{a /| b}', '"</|"', '<br /|', '<div></div></|'])('not for %s', marked => {
    expect(closed(marked)).toBe(marked);
  });
});

describe('quotes behind `=`', () => {
  const quoted = (marked: string) => {
    const snippet = view(marked);
    return autoQuote(snippet.document, snippet.offset)?.text;
  };

  it.each(['<div class=|', '<div class=|>"a"</div>', '<a href=| id="a"/>', '<Foo attr:id=|'])('%s', marked => {
    expect(quoted(marked)).toBe('""');
  });

  it.each(['<div on:click=|', '<Foo title=|', '<div node_ref=|', '<div class="="|', '{a =| b}', '<div class=a|'])(
    'not for %s',
    marked => expect(quoted(marked)).toBeUndefined(),
  );
});
