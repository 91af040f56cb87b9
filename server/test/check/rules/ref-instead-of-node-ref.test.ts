import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'ref-instead-of-node-ref';

describe('reports', () => {
  it('the old name', () => {
    const [finding] = expectFindings(CODE, inView('<input «_ref»=field/>'));
    expect(finding?.message).toBe(
      '`_ref` was an old name: since Leptos 0.7 only `node_ref` takes a reference to the element.',
    );
  });

  it.each([
    ['a keyword', '<input «ref»=field/>'],
    ['another old name', '<svg «ref_»=image/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['the new name', '<input node_ref=field/>'],
    ['a prop', '<A _ref=field/>'],
    ['an attribute of a custom element', '<my-p ref="a"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<input _ref=field/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<input ref', '<input _ref=/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([['<input ref=field/>', '<input node_ref=field/>']])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
