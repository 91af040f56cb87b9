import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'attr-prefix-on-element';

describe('reports', () => {
  it('an attribute with the prefix', () => {
    const [finding] = expectFindings(CODE, inView('<p «attr:id»="a"/>'));
    expect(finding?.message).toBe('`attr:` is for components: on an element, write `id`.');
  });

  it.each([
    ['one with a dash', '<div><p «attr:data-x»="a"/></div>'],
    ['one of SVG', '<svg><path «attr:d»=d/></svg>'],
    ['one of a custom element', '<my-p «attr:x»="a"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['components', '<A attr:id="a"/>'],
    ['lists of attributes', '<{..} attr:id="a"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6, which ignores it', () => {
    const codes = check(inView('<p attr:id="a"/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<p attr:', '<p attr:id'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<p attr:id="a"/>', '<p id="a"/>'],
    ['<p attr:data-x=a hidden/>', '<p data-x=a hidden/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken where the attribute is there already', () => {
    const finding = check(inView('<p id="a" attr:id="b"/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
