import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'undelegated-event';

describe('reports', () => {
  it('the modifier', () => {
    const [finding] = expectFindings(CODE, inView('<p on:click:«undelegated»=f/>'));
    expect(finding?.message).toBe('Leptos has no `:undelegated` since 0.7, and does not delegate events: remove it.');
  });

  it.each([['it on a component', '<A on:click:«undelegated»=f/>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([['events without it', '<p on:click=f/>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<p on:click:undelegated=f/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<p on:click:undelegated=f/>', '<p on:click=f/>'],
    ['<p on:click:undelegated:capture=f/>', '<p on:click:capture=f/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
