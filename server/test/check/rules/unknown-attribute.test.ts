import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'unknown-attribute';

describe('reports', () => {
  it('a typing error', () => {
    const [finding] = expectFindings(CODE, inView('<a «hreff»=url/>'));
    expect(finding?.message).toBe('Leptos has no attribute `hreff` on `<a>`: did you mean `href`?');
  });

  it.each([
    ['an attribute of another element', '<div «href»=url/>'],
    ['the name in React', '<p «className»=x/>'],
    ['a key of a list', '<li «key»=x/>'],
    ['a colon instead of a dash', '<p «aria:label»=x/>'],
    ['what came to WAI-ARIA later', '<p «aria-level»=x/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('what came with Leptos 0.8', () => {
    expectFindings(CODE, inView('<button «command»=x/>'), { version: '0.7' });
  });
});

describe('is silent about', () => {
  it.each([
    ['attributes of the element', '<a href=url rel="b" target="c"/>'],
    ['attributes of all elements', '<p id="a" hidden tabindex="0" role="note" onclick="c" aria-label="d"/>'],
    ['names with a dash', '<p data-x=1 foo-bar=2/>'],
    ['methods', '<meta http_equiv="a"/><p aria_label="b" node_ref=r inner_html=h/>'],
    ['keywords', '<label r#for="a"/><input type="b"/>'],
    ['SVG', '<svg fooBar=1><path baz=2/></svg>'],
    ['custom elements', '<my-p foo=1/>'],
    ['components', '<A foo=1/>'],
    ['what Leptos writes as it stands', '<div><p foo="x">"a"</p></div>'],
    ['elements that are unknown themselves', '<A><B slot foo=1/></A>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<a hreff=url/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each([
    '<a h',
    '<a hre=',
    '<p foo=>"a"</p>',
    '<div class={<p hre=1>"a"</p></div>',
    '<div on:click=move |_| {<Card value=x/></div>',
    '<button class=move || { if a { "b" } on:click=go disabled=x>"c"</button>',
    '<div checked=x/>"a"</div>',
  ])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<p className=x/>', '<p class=x/>'],
    ['<input tabIndex=1/>', '<input tabindex=1/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken where the right one is there', () => {
    const finding = check(inView('<p class="a" className=x/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  it('is offered where a name is near', () => {
    const text = inView('<a hreff=url/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<a href=url/>'));
  });
});
