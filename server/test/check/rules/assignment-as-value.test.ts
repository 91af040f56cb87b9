import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'assignment-as-value';

describe('reports', () => {
  it('a value that was forgotten', () => {
    const [finding] = expectFindings(CODE, inView('<A b= «c=3»/>'));
    expect(finding?.message).toBe(
      'Rust reads the value of `b` as an assignment: give `b` its own value, or put that in braces.',
    );
  });

  it.each([['a dash in front of a name', '<A b=«x -c=3»/>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('a name right behind a string', () => {
  it.each([
    ['<p class="a"«id»="b"/>', '<p class="a" id="b"/>'],
    ['<input type="text"«disabled»/>', '<input type="text" disabled/>'],
    ['<p class=r#"a"#«id»="b"/>', '<p class=r#"a"# id="b"/>'],
  ])('is told, and a blank put between them: %s', (before, after) => {
    const [finding] = expectFindings(CODE, inView(before));
    expect(finding?.message).toContain('as a part of the string in front of it: put a blank between them.');
    expect(fixed(inView(before.replace(/[«»]/g, '')))).toBe(inView(after));
  });
});

describe('is silent about', () => {
  it.each([
    ['values', '<A b=c d=e/>'],
    ['assignments in a closure', '<A b=move || c = 3/>'],
    ['braces', '<A b={c = 3}/>'],
    ['comparisons', '<A b=c == 3/>'],
    ['strings', '<p class="a" id="b"/>'],
    ['a comment behind a string', '<p class="a"/* b */id="b"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<A b=', '<A b= c', '<A b= c=/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});
