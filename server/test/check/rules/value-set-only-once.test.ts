import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'value-set-only-once';

describe('reports', () => {
  it('a value that changes', () => {
    const [finding] = expectFindings(CODE, inView('<input «value»=move || x.get() on:input=f/>'));
    expect(finding?.message).toBe(
      'As an attribute, `value` says how the input begins, and changes nothing later: write `prop:value`, or `bind:value`.',
    );
  });

  it.each([
    ['one of an input with a type', '<input type="email" «value»=move || x.get() on:change=f/>'],
    ['a box to check', '<input type="checkbox" «checked»=move || x.get() on:change=f/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['the property', '<input prop:value=move || x.get() on:input=f/>'],
    ['both', '<input value=move || x.get() prop:value=move || x.get() on:input=f/>'],
    ['a value that stays', '<input value=x on:input=f/>'],
    ['an input without a handler', '<input value=move || x.get()/>'],
    ['what is not typed', '<input type="checkbox" value=move || x.get() on:change=f/>'],
    ['a type that is not known', '<input type=kind value=move || x.get() on:input=f/>'],
    ['components', '<Input value=move || x.get() on:input=f/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<input value=move || on:input=f', '<input value= on:input=f/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is the property', () => {
    const text = inView('<input value=move || x.get() on:input=f/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(
      inView('<input prop:value=move || x.get() on:input=f/>'),
    );
  });
});
