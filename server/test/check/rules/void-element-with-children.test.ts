import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'void-element-with-children';

describe('reports', () => {
  it('an input with text', () => {
    const [finding] = expectFindings(CODE, inView('<«input» type="checkbox">"a"</input>'));
    expect(finding?.message).toBe('`<input>` cannot have children: put them behind it.');
  });

  it.each([['unquoted text in a line break', '<«br»>more</br>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['a void element that is closed by a tag', '<br></br>'],
    ['a comment', '<br>/* nothing */</br>'],
    ['a component with such a name', '<Img>"a"</Img>'],
    ['others', '<p>"a"</p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<div><br>"a"</div>', '<input>"a"'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<input type="checkbox">"a"</input>', '<input type="checkbox"/>"a"'],
    ['<div><hr>more</hr></div>', '<div><hr/>more</div>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });
});
