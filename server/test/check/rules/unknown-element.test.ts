import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'unknown-element';

describe('reports', () => {
  it('a typing error', () => {
    const [finding] = expectFindings(CODE, inView('<«sectoin»/>'));
    expect(finding?.message).toBe(
      'Leptos has no element `<sectoin>`. A component begins with a capital letter, a custom element has a dash in its name.',
    );
  });

  it.each([
    ['what HTML has given up', '<«center»>{x}</center>'],
    ['a component with a small letter', '<«counter» value=1/>'],
    ['a prefix', '<svg><«svg:path» d=d/></svg>'],
    ['a path', '<«ui::card»/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['HTML', '<section><search/></section>'],
    ['SVG', '<svg><linearGradient/><use_/></svg>'],
    ['MathML', '<math><mi>{x}</mi></math>'],
    ['custom elements', '<my-card/>'],
    ['components', '<Card/>'],
    ['what Leptos writes as it stands', '<div><foo>"a"</foo></div>'],
    ['raw names', '<r#use/>'],
    ['lists of attributes', '<{..} class="a"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<center/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<', '<sec', '<sec>"a"', '<ui::/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered where a name is near', () => {
    const text = inView('<sectoin>{x}</sectoin>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<section>{x}</section>'));
  });

  it('is offered for a prefix', () => {
    const text = inView('<svg:path d=d/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<path d=d/>'));
  });
});
