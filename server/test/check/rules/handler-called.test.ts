import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'handler-called';

describe('reports', () => {
  it('a call that sets', () => {
    const [finding] = expectFindings(CODE, inView('<p on:click=«count.set(1)»/>'));
    expect(finding?.message).toBe(
      'This runs when the view is made, not on `on:click`: a handler is a closure, `move |_| …`.',
    );
  });

  it.each([
    ['an update', '<p on:click=«count.update(|n| *n += 1)»/>'],
    ['an action of a component', '<A on:click=«save.dispatch(())»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<p on:click=«count.set(1)»/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['closures', '<p on:click=move |_| count.set(1)/>'],
    ['blocks', '<p on:click={ count.set(1); f }/>'],
    ['calls that return a handler', '<p on:click=setter(1) on:input=x.set(1).then()/>'],
    ['other attributes', '<p title=x.set(1)/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<p on:click=count.', '<p on:click=count.set(/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([['<p on:click=count.set(1)/>', '<p on:click=move |_| count.set(1)/>']])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
