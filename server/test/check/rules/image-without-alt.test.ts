import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'image-without-alt';

describe('reports', () => {
  it('it', () => {
    const [finding] = expectFindings(CODE, inView('<«img» src="a"/>'));
    expect(finding?.message).toBe(
      'Screen readers read the address of an image without `alt`: say what it shows, or write `alt=""` if it only decorates.',
    );
  });
});

describe('is silent about', () => {
  it.each([
    ['images that say what they show', '<img src="a" alt="b"/><img src="a" alt=text/>'],
    ['images that only decorate', '<img src="a" alt=""/><img src="a" role="presentation"/>'],
    ['images with another name', '<img src="a" aria-label="b"/>'],
    ['spreads', '<img {..rest}/>'],
    ['components', '<Img src="a"/>'],
    ['images of SVG', '<svg><image href="a"/></svg>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<img', '<img src=', '<img src="a" a'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered', () => {
    const text = inView('<img src="a"/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<img alt="" src="a"/>'));
  });
});
