import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'and-with-view';

describe('reports', () => {
  it('a view behind `&&`', () => {
    const [finding] = expectFindings(CODE, inView('<p>{flag «&&» view! { <b/> }}</p>'));
    expect(finding?.message).toBe('`&&` takes two `bool`s, and a view is none: write `flag.then(|| view! { … })`.');
  });

  it('a view behind `||`', () => {
    const [finding] = expectFindings(CODE, inView('<p>{flag «||» view! { <b/> }}</p>'));
    expect(finding?.message).toBe('`||` takes two `bool`s, and a view is none: write `(!flag).then(|| view! { … })`.');
  });

  it.each([
    ['one in a closure', inView('<p>{move || open.get() «&&» view! { <b/> }}</p>')],
    ['one in a value', inView('<A fallback=move || open.get() «&&» view! { <b/> }/>')],
    ['text', inView('<p>{flag «&&» view! { "text" }}</p>')],
    ['a component', inView('<p>{flag «&&» view! { <A/> }}</p>')],
    ['several nodes', inView('<p>{flag «&&» view! { <b/> {x} }}</p>')],
    ['one in parentheses', inView('<p>{flag «&&» (view! { <b/> })}</p>')],
    ['one that has been erased', inView('<p>{flag «&&» view! { <b/> }.into_any()}</p>')],
    ['one in a nested view', inView('<p>{a(view! { <i>{flag «&&» view! { <b/> }}</i> })}</p>')],
    ['the end of a function', 'fn f(flag: bool) -> impl IntoView {\n    flag «&&» view! { <b/> }\n}\n'],
    ['what a variable holds', 'fn f() {\n    let a = flag «&&» view! { <b/> };\n}\n'],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });

  it.each(['0.5', '0.6', '0.7', '0.9'] as const)('Leptos %s', version => {
    expectFindings(CODE, inView('<p>{flag «&&» view! { <b/> }}</p>'), { version });
  });
});

describe('is silent about', () => {
  it.each([
    ['closures', inView('<p>{|| view! { <b/> }}{move || view! { <i/> }}</p>')],
    ['closures as arguments', inView('<p>{a.then(|| view! { <b/> })}</p>')],
    ['values alone, which may be a `bool`', inView('<p>{flag && view! { {other} }}</p>')],
    ['other operands', inView('<p>{(flag && other).then(|| view! { <b/> })}</p>')],
    ['views as arguments of an operand', inView('<p>{flag && shown(view! { <b/> })}</p>')],
    ['conditions with a pattern', inView('<p>{if let Some(a) = b && view! { <b/> } { 1 } else { 2 }}</p>')],
    ['patterns with `&&`', inView('<p>{a.map(|&&x| view! { <b>{x}</b> })}</p>')],
    ['views of a `macro_rules!`', 'macro_rules! a { () => { flag && view! { <b/> } } }'],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });

  it.each([
    '<p>{flag && view! { <b }}</p>',
    '<p>{flag && view! { <b/> </p>',
    '<p>{flag && }</p>',
    '<p>{flag. && view! { <b/> }}</p>',
  ])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['flag && view! { <b/> }', 'flag.then(|| view! { <b/> })'],
    ['move || open.get()\n&& view! { <b/> }', 'move || open.get().then(|| view! { <b/> })'],
    ['!flag && view! { <b/> }', '(!flag).then(|| view! { <b/> })'],
    ['a == "x" && b && view! { <b/> }', '(a == "x" && b).then(|| view! { <b/> })'],
    ['matches!(a, Some(_)) && view! { <b/> }', 'matches!(a, Some(_)).then(|| view! { <b/> })'],
    ['flag && view! { <b/> }.into_any()', 'flag.then(|| view! { <b/> }.into_any())'],
  ])('%s', (before, after) => {
    expect(fixed(inView(`<p>{${before}}</p>`))).toBe(inView(`<p>{${after}}</p>`));
    expectFindings(CODE, inView(`<p>{${after}}</p>`));
  });

  it('in a function', () => {
    expect(fixed('fn f() {\n    let a = "x"; flag && view! { <b/> }\n}\n')).toBe(
      'fn f() {\n    let a = "x"; flag.then(|| view! { <b/> })\n}\n',
    );
  });

  it.each([
    ['where a comment would be lost', '<p>{flag /* why */ && view! { <b/> }}</p>'],
    ['in a condition', '<p>{if flag && view! { <b/> } { 1 } else { 2 }}</p>'],
    ['in front of another operator', '<p>{flag && view! { <b/> } || other}</p>'],
    ['behind `||`, where nobody knows what was meant', '<p>{flag || view! { <b/> }}</p>'],
  ])('is not taken unseen %s', (_, body) => {
    expect(fixed(inView(body))).toBe(inView(body));
  });

  it('is offered behind `||`', () => {
    const text = inView('<p>{a.b || view! { <b/> }}</p>');
    const [finding] = check(text);
    expect(finding?.suggestions?.map(({ edits }) => edits.map(edit => edit.text))).toEqual([['(!a.b).then(|| ', ')']]);
  });
});
