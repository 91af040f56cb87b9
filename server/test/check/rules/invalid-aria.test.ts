import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'invalid-aria';

describe('reports', () => {
  it('a name', () => {
    const [finding] = expectFindings(CODE, inView('<p «aria-labeledby»="a"/>'));
    expect(finding?.message).toBe('WAI-ARIA has no attribute `aria-labeledby`: browsers ignore it.');
  });

  it.each([
    ['a value', '<p aria-live="«loud»"/>'],
    ['a role', '<p role="«buton»"/>'],
    ['one of several roles', '<p role="button «foo»"/>'],
    ['an attribute for a component', '<A attr:«aria-foo»="a"/>'],
    ['a value for a component', '<A attr:aria-busy="«yes»"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<p «aria-foo»="a"/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['names and values', '<p aria-label="a" aria-live="polite"/>'],
    ['values that are computed', '<p aria-live=x role=y/>'],
    ['empty values', '<p aria-live="" role=""/>'],
    ['roles of publishing', '<p role="doc-note"/>'],
    ['several roles', '<p role="none presentation"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<p aria-', '<p aria-l', '<p aria-foo='])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered where a name is near', () => {
    const text = inView('<p aria-labeledby="a"/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<p aria-labelledby="a"/>'));
  });

  it('is offered where a value is near', () => {
    const text = inView('<p aria-hidden="True"/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<p aria-hidden="true"/>'));
  });
});
