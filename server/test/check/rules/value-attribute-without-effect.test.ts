import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'value-attribute-without-effect';

describe('reports', () => {
  it('it on a text area', () => {
    const [finding] = expectFindings(CODE, inView('<textarea «value»=x/>'));
    expect(finding?.message).toBe(
      '`<textarea>` has no attribute `value`: write `prop:value`, or `bind:value` to read it as well.',
    );
  });

  it.each([['it on a select', '<select «value»=move || x.get()/>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<textarea «value»=x/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['inputs and options', '<input value=x/><option value=y/>'],
    ['the property', '<textarea prop:value=x/>'],
    ['components', '<Textarea value=x/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<textarea value', '<textarea value=/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([['<textarea value=x rows="3"/>', '<textarea prop:value=x rows="3"/>']])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken where the property is there', () => {
    const finding = check(inView('<textarea prop:value=x value=y/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
