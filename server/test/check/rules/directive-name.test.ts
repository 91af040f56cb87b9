import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'directive-name';

describe('reports', () => {
  it('two colons', () => {
    const [finding] = expectFindings(CODE, inView('<p «on::click»=f/>'));
    expect(finding?.message).toBe('`on::click` is a path, and the macro panics: write `on:click`.');
  });

  it.each([
    ['two colons of a class', '<p «class::a»=true/>'],
    ['a directive with a dash', '<p use:«a-b»/>'],
    ['a variable with a dash', '<A let:«a-b»/>'],
    ['a copy of a field', '<A clone:«a.b»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['names', '<p on:click=f class:a=true use:b/>'],
    ['variables', '<A let:a let(b, c) clone:r#type/>'],
    ['classes with a colon', '<p class:md:flex=true/>'],
    ['a directive of a component', '<A use:a-b/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<p use:a-b/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<p on::click=f/>', '<p on:click=f/>'],
    ['<p class::a-b=true/>', '<p class:a-b=true/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
