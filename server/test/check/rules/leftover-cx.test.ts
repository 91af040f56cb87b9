import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'leftover-cx';

describe('reports', () => {
  it('the scope of old views', () => {
    const [finding] = expectFindings(CODE, inView('«cx,» <p/>'));
    expect(finding?.message).toBe(
      'Views have no `cx,` since Leptos 0.5: it is an error, or text on the page. Remove it.',
    );
  });

  it.each([
    ['it in a nested view', '{move || view! { «cx,» <p/> }}'],
    ['it before text', '«cx,» "a"'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.5', () => {
    expectFindings(CODE, inView('«cx,» <p/>'), { version: '0.5' });
  });
});

describe('is silent about', () => {
  it.each([
    ['text with the word', '<p>cx, and more</p>'],
    ['a text that goes on', 'cx, and <p/>'],
    ['a block', '{cx} <p/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('the way out', () => {
  it.each([
    ['cx, <p/>', '<p/>'],
    [
      `cx,
 <p/>`,
      '<p/>',
    ],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
