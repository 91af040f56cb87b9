import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'block-in-paragraph';

describe('reports', () => {
  it('a block directly in a paragraph', () => {
    const text = inView('<p><«div»/></p>');
    const [finding] = expectFindings(CODE, text);
    expect(finding?.message).toBe(
      '`<p>` cannot hold `<div>`: the browser ends the paragraph in front of it, and hydration finds another tree. ' +
        'Make the paragraph a `<div>`.',
    );
    expect(finding?.related).toHaveLength(1);
  });

  it.each([
    ['a block deeper in a paragraph', '<p><span><b><«ul»/></b></span></p>'],
    ['a paragraph in a paragraph', '<p><«p»/></p>'],
    ['a heading', '<p><«h2»/></p>'],
    ['a table', '<p><«table»/></p>'],
    ['a block in a fragment', '<p><><«pre»/></></p>'],
    ['each block', '<p><«ul»/><«form»/></p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['text and phrases', '<p>"a"<a href="b"><span/></a><img alt="" src="c"/><button/></p>'],
    ['a block in a button', '<p><button><div/></button></p>'],
    ['a block in a component', '<p><Show when=f><div/></Show></p>'],
    ['a block in a nested view', '<p>{move || view! { <div/> }}</p>'],
    ['a component', '<p><Block/></p>'],
    ['a custom element', '<p><my-block/></p>'],
    ['SVG', '<p><svg><foreignObject><div/></foreignObject></svg></p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('a paragraph whose close tag is not typed yet', () => {
    const codes = check(inView('<section><p>"a"<div></div></section>')).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

it('offers to make the paragraph a `<div>`', () => {
  const text = inView('<p class="a"><ul/></p>');
  const edits = check(text)[0]?.suggestions?.[0]?.edits ?? [];
  expect(applyEdits(text, edits)).toBe(inView('<div class="a"><ul/></div>'));
});
