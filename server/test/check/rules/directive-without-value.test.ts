import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'directive-without-value';

describe('reports', () => {
  it('a handler', () => {
    const [finding] = expectFindings(CODE, inView('<p «on:click»/>'));
    expect(finding?.message).toBe('`on:click` needs a value: write `on:click=…`.');
  });

  it.each([
    ['a binding', '<input «bind:value»/>'],
    ['a handler of a component', '<A «on:click»/>'],
    ['a style', '<p «style:color»>"a"</p>'],
    ['a style of a component', '<A «style:color»/>'],
    ['a style of an element in which nothing changes', '<div><p «style:--gap»>"a"</p></div>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('more of them in Leptos 0.6', () => {
    expectFindings(CODE, inView('<p «class:a» «prop:b» «style:c»/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['what is true', '<input class:a prop:checked/>'],
    ['what has no value', '<A let:x clone:y use:z/>'],
    ['values', '<input on:click=f bind:value=x style:color="red"/>'],
    ['a style that is no directive', '<p style=("color", "red")/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('a directive of Leptos 0.6', () => {
    const codes = check(inView('<p use:x/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});
