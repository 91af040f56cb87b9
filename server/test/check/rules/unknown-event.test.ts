import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'unknown-event';

describe('reports', () => {
  it('a capital letter', () => {
    const [finding] = expectFindings(CODE, inView('<p on:«mouseDown»=f/>'));
    expect(finding?.message).toBe('No element sends `mouseDown`: did you mean `mousedown`?');
  });

  it.each([
    ['the name in React', '<p on:«onClick»=f/>'],
    ['another letter', '<p on:«clikc»=f/>'],
    ['it in SVG', '<svg on:«clickk»=f/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['events', '<p on:click=f on:DOMContentLoaded=g/>'],
    ['events of the application', '<p on:saved=f on:turbo:load=g/>'],
    ['short names', '<p on:clos=f/>'],
    ['custom elements', '<my-p on:valueChange=f on:mouseDown=g/>'],
    ['components', '<A on:onClick=f/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<p on:clic', '<p on:clic/>', '<p on:clic=/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered', () => {
    const text = inView('<p on:onClick=f/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<p on:click=f/>'));
  });
});
