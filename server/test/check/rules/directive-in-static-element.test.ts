import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'directive-in-static-element';

describe('reports', () => {
  it('a class', () => {
    const [finding] = expectFindings(CODE, inView('<ul><li «class:active»>"a"</li></ul>'));
    expect(finding?.message).toBe(
      'Nothing in this element changes, so Leptos writes it into the page as it stands: `class:active` becomes an attribute of that name. Give it a value that is no string literal.',
    );
  });

  it.each([
    ['a class deeper', '<ul><li><b «class:a»/></li></ul>'],
    ['a property', '<ul><input title="a" «prop:checked»/></ul>'],
    ['HTML in a string', '<div><p «inner_html»="<b></b>"/></div>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['the outermost element', '<li class:active>"a"</li>'],
    ['an element of a fragment', '<div><><li class:active/></></div>'],
    ['what a component holds', '<A><li class:active/></A>'],
    ['a value that is no string', '<ul><li class:active=true/></ul>'],
    ['an element with a block', '<ul><li class:active>{x}</li></ul>'],
    ['an element with a component', '<ul><li class:active><A/></li></ul>'],
    ['HTML that is computed', '<div><p inner_html=html/></div>'],
    ['a view with a class for all', 'class = "a", <ul><li class:active/></ul>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<ul><li inner_html="a"/></ul>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<ul><li class:active>"a"</li></ul>', '<ul><li class:active=true>"a"</li></ul>'],
    ['<div><p inner_html="a"/></div>', '<div><p inner_html={"a"}/></div>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken for a directive', () => {
    const finding = check(inView('<ul><li use:x/></ul>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
