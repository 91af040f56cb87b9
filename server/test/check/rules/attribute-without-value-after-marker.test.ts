import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'attribute-without-value-after-marker';

describe('reports', () => {
  it('a flag', () => {
    const [finding] = expectFindings(CODE, inView('<A b=1 {..} «hidden»/>'));
    expect(finding?.message).toBe('Behind `{..}` an attribute needs a value: write `hidden=true`.');
  });

  it.each([
    ['one with a dash', '<A {..} «data-x»/>'],
    ['a class', '<A {..} «class»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['values', '<A {..} hidden=true/>'],
    ['props', '<A b {..} id="c"/>'],
    ['directives', '<A {..} class:b/>'],
    ['elements', '<p hidden {..b}/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<A {..} hidden/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<A {..} h'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([['<A {..} hidden id="b"/>', '<A {..} hidden=true id="b"/>']])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken for a class', () => {
    const finding = check(inView('<A {..} class/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
