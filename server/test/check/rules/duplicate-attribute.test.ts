import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { LeptosVersion } from '../../../src/project/leptos-version.js';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'duplicate-attribute';

describe('reports', () => {
  it('a second attribute of the same name', () => {
    const [finding] = expectFindings(CODE, inView('<p class="a" id="b" «class»="c"/>'));
    expect(finding?.message).toBe(
      'The tag has `class` already: the macro takes each attribute once. Put all classes into one.',
    );
  });

  it.each([
    ['a prop', '<A b=1 «b»=2/>'],
    ['a handler', '<A on:x=f «on:x»=g/>'],
    ['a variable for children', '<A let:x «let:x»/>'],
    ['a tuple with a name', '<p class:a=x «class»=("a", y)/>'],
    ['a third one', '<A b=1 «b»=2 «b»=3/>'],
    ['an attribute of an element in a component', '<A><A b=1 «b»=2/></A>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['different keys', '<p class="a" class:b=x style="c" id="d"/>'],
    ['tuples with different names', '<p class=("a", x) class=("b", y)/>'],
    ['tuples with constants', '<p class=(A, x) class=(B, y)/>'],
    ['a tuple beside a class', '<p class="a" class=("b", y)/>'],
    ['the same in another tag', '<p id="a"><b id="b"/></p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('tuples with constants only from 0.8 on', () => {
    const text = inView('<p class=(A, x) class=(B, y)/>');
    const found = (version: LeptosVersion) => check(text, { version }).filter(({ code }) => code === CODE).length;
    expect([found('0.7'), found('0.8')]).toEqual([1, 0]);
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<p id="a" id="b"/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<p class="a" class'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<A b=1 b=1 c=2/>', '<A b=1 c=2/>'],
    [
      `<A b
 b/>`,
      '<A b/>',
    ],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken where the two differ', () => {
    const finding = check(inView('<A b=1 b=2/>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  it('is offered where the two differ', () => {
    const text = inView('<A b=1 b=2/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<A b=1/>'));
  });
});

it.each(['<div class={<p class="a" class=b>"c"</p></div>', '<div class=a class="b"/></div>'])(
  'is silent where the view does not parse: %s',
  body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  },
);
