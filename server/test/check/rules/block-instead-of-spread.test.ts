import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'block-instead-of-spread';

describe('reports', () => {
  it('a block among props', () => {
    const [finding] = expectFindings(CODE, inView('<A «{attributes}»/>'));
    expect(finding?.message).toBe(
      `On a component, \`{…}\` without dots becomes the tag itself: write \`{..…}\`, or the prop's name and its value.`,
    );
  });

  it.each([
    ['a block behind the marker', '<A {..} «{f(1)}»/>'],
    ['several statements', '<A «{ let a = 1; a }»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['spreads', '<A {..attributes}/>'],
    ['the marker', '<A {..} class="a"/>'],
    ['elements', '<p {attributes}/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6, which ignores it', () => {
    const codes = check(inView('<A {attributes}/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<A {', '<A {a.}/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<A {attributes} b=1/>', '<A {..attributes} b=1/>'],
    ['<A { f(1) }/>', '<A {.. f(1) }/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken for several statements', () => {
    const finding = check(inView('<A { let a = 1; a }/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
