import { describe, expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

const CODE = 'misplaced-element';

describe('reports', () => {
  it('a row outside of a table', () => {
    const [finding] = expectFindings(CODE, inView('<div><«tr»><td/></tr></div>'));
    expect(finding?.message).toBe(
      '`<tr>` has no place in `<div>`: the browser drops the tag, and hydration finds another tree.',
    );
  });

  it.each([
    ['a block in the head', '<html><head><«div»/></head><body/></html>'],
    ['a block beside the body', '<html><«div»/></html>'],
    ['a title beside the head', '<html><«title»/></html>'],
    ['a body in an element', '<div><«body»/></div>'],
    ['an element in a select', '<select><«div»/></select>'],
    ['an element in an option', '<select><option><«b»/></option></select>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['a whole page', '<html><head><title>"a"</title><meta charset="utf-8"/></head><body><p/></body></html>'],
    ['a row that is a view', '<tr><td/></tr>'],
    ['a row in a component', '<div><Table><tr/></Table></div>'],
    ['a component in the head', '<html><head><MetaTags/></head><body/></html>'],
    ['groups of options', '<select><optgroup><option>"a"</option></optgroup><option>"b"</option></select>'],
    ['what a dropped element holds', '<Page><main/></Page>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});
