import { expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'slot-outside-component';

it('finds a slot that no component takes', () => {
  const [finding] = expectFindings(CODE, inView('<div><Then «slot»>"a"</Then></div>'));
  expect(finding?.message).toBe(
    'The slot `<Then>` has no component around it: put it into the one that takes it, or remove `slot`.',
  );
  expect(finding?.severity).toBe('error');
  expectFindings(CODE, inView('<Then «slot:then»/> <p/>'));
});

it('does not look beyond the view', () => {
  expectFindings(CODE, inView('<If>{view! { <Then «slot»/> }}</If>'));
});

it('is silent in a component, and for the attribute of HTML', () => {
  expectFindings(CODE, inView('<If><Then slot>"a"</Then></If>'));
  expectFindings(CODE, inView('<If><div><Then slot:then>"a"</Then></div></If>'));
  expectFindings(CODE, inView('<my-element><p slot="title">"a"</p></my-element>'));
});

it('is silent for half-typed code', () => {
  for (const body of ['<Then slot', '<Then slot:', '<If><Then slot:th']) {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  }
});
