import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'inline-handler-closure';

describe('reports', () => {
  it('a closure', () => {
    const [finding] = expectFindings(CODE, inView('<p «onclick»=move |_| x/>'));
    expect(finding?.message).toBe('`onclick` takes JavaScript in a string: a handler is written `on:click`.');
  });

  it.each([['the name in React', '<input «onChange»=|ev| x(ev)/>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<p «onclick»=move |_| x/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['JavaScript', '<p onclick="f()"/>'],
    ['JavaScript that is computed', '<p onclick=move || f(x.get())/>'],
    ['handlers', '<p on:click=move |_| x/>'],
    ['props', '<A onclick=move |_| x/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('the way out', () => {
  it.each([
    ['<p onclick=move |_| x/>', '<p on:click=move |_| x/>'],
    ['<input onChange=|ev| x(ev)/>', '<input on:change=|ev| x(ev)/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken for an event that is unknown', () => {
    const finding = check(inView('<p onfoo=|_| x/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
