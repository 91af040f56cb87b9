import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'class-tuple';

describe('reports', () => {
  it('a name that is no literal, in an array', () => {
    const [finding] = expectFindings(CODE, inView('<p class=(["a", «name»], x)/>'));
    expect(finding?.message).toBe(
      'The names in a class array must be string literals: write this one as `class=(name, condition)`.',
    );
  });

  it.each([
    ['three parts', '<p class=«("a", x, y)»/>'],
    ['one part', '<p style=«("a",)»/>'],
    ['a call in an array', '<p class=([«f(1, 2)», "b"], x)/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('a name that is no literal, in Leptos 0.6', () => {
    expectFindings(CODE, inView('<p class=(«name», x)/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['names and conditions', '<p class=("a", x) class=(["b", "c"], move || f(1, 2)) style=("d", "e")/>'],
    ['raw strings', '<p class=([r"a", r#"b"#,], x)/>'],
    ['a name that is a constant', '<p class=(NAME, x)/>'],
    ['props', '<A class=(1, 2, 3)/>'],
    ['expressions in brackets', '<p class=(x)/>'],
    ['no names at all', '<p class=([], x)/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<p class=(/>', '<p class=("a"/>', '<p class=("a",'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});
