import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'spread-before-marker';

describe('reports', () => {
  it('a spread in front of the marker', () => {
    const [finding] = expectFindings(CODE, inView('<A b=1 «{..c}» {..} id="d"/>'));
    expect(finding?.message).toBe(
      'A spread in front of `{..}` makes the macro take an attribute behind it for a prop: put the spread behind the marker.',
    );
  });
});

describe('is silent about', () => {
  it.each([
    ['a spread behind the marker', '<A b=1 {..} {..c} id="d"/>'],
    ['a marker with nothing behind it', '<A b=1 {..c} {..}/>'],
    ['a directive behind the marker', '<A b=1 {..c} {..} class:d=true/>'],
    ['a spread without a marker', '<A b=1 {..c}/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<A b=1 {..c} {..} id="d"/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<A b=1 {..c} {..} id="d"/>', '<A b=1 {..} {..c} id="d"/>'],
    ['<A {..c} {..} id="d"/>', '<A {..} {..c} id="d"/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
