import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'inner-html-with-children';

describe('reports', () => {
  it('text beside it', () => {
    const [finding] = expectFindings(CODE, inView('<div «inner_html»=html>"a"</div>'));
    expect(finding?.message).toBe('`inner_html` is all that `<div>` holds: remove it or the children.');
  });

  it.each([
    ['an element beside it', '<div «inner_html»="<b></b>"><p>{x}</p></div>'],
    ['it in SVG', '<svg «inner_html»=html><g/></svg>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['an element without children', '<div inner_html=html/>'],
    ['white space and comments', '<div inner_html=html> /* nothing */ </div>'],
    ['components', '<A inner_html=html>"a"</A>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<div inner_html=html>"a"</div>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<div inner_html=html>"a"', '<div inner_html=>"a"</div>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

it('is silent where a brace that is not closed takes in what stands behind it', () => {
  expect(check(inView('<g>{<p inner_html=x>"a"</p></g>')).map(({ code }) => code)).not.toContain(CODE);
});
