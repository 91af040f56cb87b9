import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

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

describe('is silent about', () => {
  it.each([
    ['values', '<A b=c d=e/>'],
    ['assignments in a closure', '<A b=move || c = 3/>'],
    ['braces', '<A b={c = 3}/>'],
    ['comparisons', '<A b=c == 3/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<A b=', '<A b= c', '<A b= c=/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});
