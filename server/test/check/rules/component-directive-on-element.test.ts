import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'component-directive-on-element';

describe('reports', () => {
  it('a variable for children', () => {
    const [finding] = expectFindings(CODE, inView('<li «let:item»>"a"</li>'));
    expect(finding?.message).toBe('`let:` is for components: `<li>` has no use for it. Remove it.');
  });

  it.each([
    ['a copy', '<p «clone:x»/>'],
    ['a pattern', '<p «let»(a, b)/>'],
    ['a slot', '<p «slot:x»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['components', '<A let:x clone:y nostrip:z=z>{x}</A>'],
    ['the attribute slot', '<p slot="a"/>'],
    ['slots', '<A><B slot:c/></A>'],
    ['what is written into the page as it stands', '<ul><li let:item>"a"</li></ul>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<p clone:x/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered', () => {
    const text = inView('<p clone:x hidden/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<p hidden/>'));
  });
});
