import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'unsupported-prefix-on-component';

describe('reports', () => {
  it('a binding', () => {
    const [finding] = expectFindings(CODE, inView('<A «bind:value»=x/>'));
    expect(finding?.message).toBe('`bind:` is not supported on components. Pass the signal as a prop.');
  });

  it.each([
    ['an attribute with a colon', '<A «aria:label»="x"/>'],
    ['an attribute with a dot', '<A «data.x»="x"/>'],
    ['an attribute behind the marker', '<A {..} «xlink:href»="x"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['what the macro knows', '<A on:x=f class:a=b style:a=b prop:a=b attr:a=b use:a let:a clone:b nostrip:c=d/>'],
    ['a slot', '<A><B slot:c/></A>'],
    ['a key with a dash behind the marker', '<A {..} x:data-y="x"/>'],
    ['an element', '<input bind:value=x/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<A bind:value=x/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<A bind:', '<A bind:/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered for attributes that are known', () => {
    const text = inView('<A aria:label="x"/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<A attr:aria-label="x"/>'));
  });
});
