import { describe, expect, it } from 'vitest';
import { acted, actedInView, titlesAt, titlesInView } from './acting.js';

describe('wrapping', () => {
  it('takes the element at the cursor', () => {
    expect(actedInView(['<p>', '    <b│>"a"</b>', '</p>'], 'Wrap in `<span>`')).toEqual([
      '<p>',
      '    <span>',
      '        <b>"a"</b>',
      '    </span>',
      '</p>',
    ]);
  });

  it('takes all selected nodes with the comments between them', () => {
    const lines = ['<p/>', '│<a>', '    // one', '    <b/>', '</a>', '/* two */', '"text"│', '<i/>'];
    expect(actedInView(lines, 'Wrap in `<div>`')).toEqual([
      '<p/>',
      '<div>',
      '    <a>',
      '        // one',
      '        <b/>',
      '    </a>',
      '    /* two */',
      '    "text"',
      '</div>',
      '<i/>',
    ]);
  });

  it('leaves the lines of strings as they are', () => {
    expect(actedInView(['<p│>', '    "one', '  two"', '</p>'], 'Wrap in `<div>`')).toEqual([
      '<div>',
      '    <p>',
      '        "one',
      '  two"',
      '    </p>',
      '</div>',
    ]);
  });

  it('stays on the line in the middle of one', () => {
    expect(actedInView(['"a" │<b/>│ "c"'], 'Wrap in a fragment')).toEqual(['"a" <><b/></> "c"']);
  });

  it('keeps line ends and tabs', () => {
    const text = 'fn f() {\r\n\tview! {\r\n\t\t<p│/>\r\n\t}\r\n}\r\n';
    expect(acted(text, 'Wrap in `<div>`')).toBe(
      'fn f() {\r\n\tview! {\r\n\t\t<div>\r\n\t\t\t<p/>\r\n\t\t</div>\r\n\t}\r\n}\r\n',
    );
  });

  it('works in a nested view', () => {
    expect(actedInView(['<A f=|| view! { <b│/> }/>'], 'Wrap in `<Show>`')).toEqual([
      '<A f=|| view! { <Show when=move || true><b/></Show> }/>',
    ]);
  });

  it.each([
    ['Wrap in `<Show>`', '<Show when=move || true>', '</Show>'],
    ['Wrap in `<Suspense>`', '<Suspense fallback=|| "Loading...">', '</Suspense>'],
    ['Wrap in `<Transition>`', '<Transition fallback=|| "Loading...">', '</Transition>'],
    ['Wrap in `<ErrorBoundary>`', '<ErrorBoundary fallback=|_errors| "Something went wrong.">', '</ErrorBoundary>'],
    ['Wrap in a closure', '{move || view! {', '}}'],
  ])('%s', (title, open, close) => {
    expect(actedInView(['<p│/>'], title)).toEqual([open, '    <p/>', close]);
  });

  it.each([
    ['view! { class = "g", <p│/> }', 'view! { class = "g", {move || view! { class = "g",<p/>}} }'],
    [
      'view! { class = css,\n    <p│/>\n}',
      'view! { class = css,\n    {move || view! { class = css,\n        <p/>\n    }}\n}',
    ],
    ['view! { class = "g", {view! { <p│/> }} }', 'view! { class = "g", {view! { {move || view! {<p/>}} }} }'],
  ])('keeps the class of the view in a closure: %s', (before, after) => {
    expect(acted(`fn f() { ${before} }`, 'Wrap in a closure')).toBe(`fn f() { ${after} }`);
  });

  it.each([
    ['<ul><l│i/></ul>', 'Wrap in `<li>`'],
    ['<h1><a│/></h1>', 'Wrap in `<span>`'],
    ['<Foo><a│/></Foo>', 'Wrap in `<div>`'],
  ])('fits into %s', (content, title) => {
    expect(titlesInView(content)).toContain(title);
  });

  it('puts no fragment into an element before 0.7, whose macro takes none', () => {
    const fragments = (content: string) =>
      titlesInView(content, { version: '0.6' }).filter(title => /fragment/.test(title));
    expect(fragments('<p><b│/></p>')).toEqual([]);
    expect(fragments('<Card><b│/></Card>')).toEqual(['Wrap in a fragment']);
    expect(fragments('<b│/>')).toEqual(['Wrap in a fragment']);
  });

  it('puts no component into a `template!`', () => {
    expect(titlesAt('fn f() { template! { <p│/> } }').filter(title => title.startsWith('Wrap'))).toEqual([
      'Wrap in `<div>`',
      'Wrap in a fragment',
      'Wrap in a closure',
    ]);
  });

  it('puts no element where HTML has no place for it', () => {
    expect(titlesInView('<table><t│r/></table>')).not.toContain('Wrap in `<div>`');
  });

  it.each([
    '<p>│"a" <b>│"c"</b></p>',
    '<p│',
    '<p│>',
    '<p>│</b>│</p>',
    '<p a={x.│get()}/>',
    '"te│xt"',
    '│<!DOCTYPE html>│',
    '<p/> │// comment│',
    '<Card><He│ad slot/></Card>',
    '│<{..} id="a" on:click=f/>│',
    '<Routes fallback=f><router::Ro│ute path=path!("/") view=Home/></Routes>',
    '<Card>│<b/><Head slot:head/>│</Card>',
  ])('is not offered for %s', content => {
    expect(titlesInView(content).filter(title => title.startsWith('Wrap'))).toEqual([]);
  });
});
