import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'dynamic-class-with-global-class';

describe('reports', () => {
  it('a class that is computed', () => {
    const [finding] = expectFindings(CODE, inView('class = "a", <p «class»=x/>'), { version: '0.6' });
    expect(finding?.message).toBe(
      'The view has a class for all its elements, and `class` sets another at run time: write `class:name=condition`.',
    );
  });

  it.each([['a closure', 'class = "a", <div><p «class»=move || x.get()/></div>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['a literal', 'class = "a", <p class="b"/>'],
    ['a class by name', 'class = "a", <p class:b=x/>'],
    ['a tuple', 'class = "a", <p class=("b", x)/>'],
    ['a prop', 'class = "a", <A class=x/>'],
    ['a view without a class of its own', '<p class=x/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body), { version: '0.6' });
  });

  it('Leptos 0.7', () => {
    const codes = check(inView('class = "a", <p class=x/>'), { version: '0.7' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});
