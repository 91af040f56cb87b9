import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'inner-html-on-custom-element';

describe('reports', () => {
  it('it', () => {
    const [finding] = expectFindings(CODE, inView('<my-card «inner_html»=html/>'));
    expect(finding?.message).toBe(
      'On a custom element, `inner_html` is an attribute like any other and sets no content: write `prop:innerHTML`, which works in the browser only.',
    );
  });
});

describe('is silent about', () => {
  it.each([
    ['other elements', '<div inner_html=html/>'],
    ['the property', '<my-card prop:innerHTML=html/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<my-card inner_html=html/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is the property', () => {
    const text = inView('<my-card inner_html=html/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<my-card prop:innerHTML=html/>'));
  });
});
