import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'spread-taken-by-value';

describe('reports', () => {
  it('a spread behind a name', () => {
    const [finding] = expectFindings(CODE, inView('<A b=c «{..rest}»/>'));
    expect(finding?.message).toBe(
      'Behind `c`, the spread becomes part of the value, as in `Struct { ..base }`: put the value of `b` in braces.',
    );
  });

  it.each([
    ['one behind a path', '<A b=m::c «{..rest}»/>'],
    ['the marker', '<A b=c «{..}» id="d"/>'],
    ['one behind a closure', '<p class=move || c «{ ..rest }»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['calls and literals', '<A b=c() {..rest}/><A b="c" {..rest}/>'],
    ['fields', '<A b=c.d {..rest}/>'],
    ['braces', '<A b={c} {..rest}/>'],
    ['structs', '<A b=Props { ..rest } c=Props {..rest}/>'],
    ['blocks', '<A b=move || unsafe { x } c=if x { y } else { z }/>'],
    ['ranges', '<A b=if c {..3} else {..4}/>'],
    ['structs without a base', '<A b=c { d: 1 }/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<A b=c {', '<A b=c {..'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<A b=c {..rest}/>', '<A b={c} {..rest}/>'],
    ['<p class=move || c {..rest} id="d"/>', '<p class={move || c} {..rest} id="d"/>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
