import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'loop-as-content';

describe('reports', () => {
  it('a `for` with a view', () => {
    const [finding] = expectFindings(CODE, inView('<ul>{«for» x in items { view! { <li>{x}</li> } }}</ul>'));
    expect(finding?.message).toBe(
      'A `for` gives nothing, and its views go nowhere: write `items.into_iter().map(|x| view! { … }).collect_view()`, or use `<For>`.',
    );
  });

  it('other loops', () => {
    const [finding] = expectFindings(
      CODE,
      inView('<ul>{«while» let Some(x) = next() { view! { <li>{x}</li> } }}</ul>'),
    );
    expect(finding?.message).toBe(
      'A `while` gives nothing, and its views go nowhere: push them to a `Vec`, and show that.',
    );
    expectFindings(CODE, inView('<ul>{«loop» { view! { <li/> } }}</ul>'));
    expectFindings(CODE, inView("<ul>{«'a»: loop { view! { <li/> } }}</ul>"));
  });

  it.each([
    ['one in a closure', inView('<ul>{move || «for» x in a() { view! { <li/> } }}</ul>')],
    ['one with other statements', inView('<ul>{«for» x in a { let b = x; view! { <li>{b}</li> } }}</ul>')],
    ['one with branches', inView('<ul>{«for» x in a { if x { view! { <li/> } } else { return } }}</ul>')],
    ['one in a nested view', inView('<p>{a(view! { <ul>{«for» x in a { view! { <li/> } }}</ul> })}</p>')],
    ['the end of a function', 'fn f() -> impl IntoView {\n    «for» x in a { view! { <li/> } }\n}\n'],
    ['a statement', 'fn f() -> impl IntoView {\n    «for» x in a { view! { <li/> } }\n    view! { <p/> }\n}\n'],
    ['a loop in a module', 'mod a {\n    fn f() {\n        «for» x in a { view! { <li/> } }\n    }\n}\n'],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });

  it.each(['0.5', '0.6', '0.7', '0.9'] as const)('Leptos %s', version => {
    expectFindings(CODE, inView('<ul>{«for» x in items { view! { <li/> } }}</ul>'), { version });
  });
});

describe('is silent about', () => {
  it.each([
    ['iterators', inView('<ul>{a.into_iter().map(|x| view! { <li>{x}</li> }).collect_view()}</ul>')],
    ['views that are kept', 'fn f() {\n    for x in a { all.push(view! { <li>{x}</li> }); }\n}\n'],
    ['views that are dropped', 'fn f() {\n    for x in a { view! { <li>{x}</li> }; }\n}\n'],
    ['what a loop breaks with', 'fn f() {\n    let a = loop { break view! { <li/> } };\n}\n'],
    ['what a function returns', 'fn f() {\n    for x in a { return view! { <li/> } }\n}\n'],
    ['values alone, which may be `()`', inView('<ul>{for x in items { view! { {x} } }}</ul>')],
    ['views behind a loop', 'fn f() -> impl IntoView {\n    for x in a { b(x); }\n    view! { <p/> }\n}\n'],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });

  it.each([
    '<ul>{for x in items { view! { <li }}</ul>',
    '<ul>{for x in items { view! { <li/> }</ul>',
    '<ul>{for x in { view! { <li/> } }}</ul>',
  ])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('offers a chain', () => {
  it.each([
    ['for x in items { view! { <li>{x}</li> } }', 'items.into_iter().map(|x| view! { <li>{x}</li> }).collect_view()'],
    [
      'for (i, x) in a.iter().enumerate() { view! { <li/> } }',
      'a.iter().enumerate().map(|(i, x)| view! { <li/> }).collect_view()',
    ],
    ['for x in &items { view! { <li/> } }', '(&items).into_iter().map(|x| view! { <li/> }).collect_view()'],
    ['for i in 0..=3 { view! { <li>{i}</li> } }', '(0..=3).map(|i| view! { <li>{i}</li> }).collect_view()'],
    [
      'move || for x in a.get() { view! { <li>"a"</li> }.into_any() }',
      'move || a.get().into_iter().map(|x| view! { <li>"a"</li> }.into_any()).collect_view()',
    ],
  ])('%s', (before, after) => {
    expect(offered(inView(`<ul>{${before}}</ul>`))).toBe(inView(`<ul>{${after}}</ul>`));
    expectFindings(CODE, inView(`<ul>{${after}}</ul>`));
  });

  it.each([
    'for x in a { let b = x; view! { <li>{b}</li> } }',
    'for x in a { /* why */ view! { <li/> } }',
    "'a: for x in a { view! { <li/> } }",
    'while a { view! { <li/> } }',
    'for x in a { view! { <li/> } } b',
  ])('none for %s', body => {
    const [finding] = check(inView(`<ul>{${body}}</ul>`));
    expect(finding?.code).toBe(CODE);
    expect(finding?.suggestions).toBeUndefined();
  });

  it('applies none unseen', () => {
    const text = inView('<ul>{for x in items { view! { <li>{x}</li> } }}</ul>');
    expect(fixed(text)).toBe(text);
  });
});

/** The text after what is offered for its only finding. */
function offered(text: string): string {
  const [finding] = check(text);
  return applyEdits(text, finding?.suggestions?.[0]?.edits ?? []);
}
