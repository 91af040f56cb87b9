import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'as-after-value';

describe('reports', () => {
  it('it behind a string', () => {
    const [finding] = expectFindings(CODE, inView('<link rel="preload" «as»="font"/>'));
    expect(finding?.message).toBe(
      'Behind a value without braces, `as` is a cast for Rust, no attribute: put the value in front of it in braces.',
    );
  });

  it.each([['it behind a name', '<link rel=kind «as»="font" href="a"/>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const [finding] = expectFindings(CODE, inView('<link rel="preload" «as»="font"/>'), { version: '0.6' });
    // There the macro reads on behind braces as well.
    expect(finding?.fix).toBeUndefined();
    expect(finding?.message).toBe(
      'Behind a value, `as` is a cast for Rust, no attribute: put `as` in front of all values.',
    );
  });
});

describe('is silent about', () => {
  it.each([
    ['it in front', '<link as="font" rel="preload"/>'],
    ['it behind braces', '<link rel={"preload"} as="font"/>'],
    ['it behind a key', '<link hidden as="font"/>'],
    ['a raw name', '<link rel="preload" r#as="font"/>'],
    ['casts', '<p tabindex=x as i32/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<link rel="preload" as'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<link rel="preload" as="font"/>', '<link rel={"preload"} as="font"/>'],
    ['<link rel=a.b() as=x href="y"/>', '<link rel={a.b()} as=x href="y"/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
