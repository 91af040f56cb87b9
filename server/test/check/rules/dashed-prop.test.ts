import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'dashed-prop';

describe('reports', () => {
  it('an attribute among props', () => {
    const [finding] = expectFindings(CODE, inView('<A «aria-label»="x"/>'));
    expect(finding?.message).toBe(
      `\`aria-label\` cannot be a prop: names in Rust have no dash. For an attribute of the component's elements, write \`attr:aria-label\`.`,
    );
  });

  it.each([
    ['one of a slot', '<A><B slot «data-x»=1/></A>'],
    ['one in front of the marker', '<A «data-x»=1 {..} data-y=2/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<A «data-x»=1/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['elements', '<p data-x=1 aria-label="a"/>'],
    ['directives', '<A class:a-b=true style:c-d="e" attr:data-x=1/>'],
    ['what stands behind the marker', '<A {..} data-y=2/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('the way out', () => {
  it.each([['<A data-x=1 b=2/>', '<A attr:data-x=1 b=2/>']])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken for slots', () => {
    const finding = check(inView('<A><B slot data-x=1/></A>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  it('is not taken without a value', () => {
    const finding = check(inView('<A data-x/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
