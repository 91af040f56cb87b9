import { describe, expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

const CODE = 'element-closed-by-child';

describe('reports', () => {
  it('an item directly in an item', () => {
    const [finding] = expectFindings(CODE, inView('<ul><li><«li»/></li></ul>'));
    expect(finding?.message).toBe(
      '`<li>` ends the `<li>` around it: the browser puts it behind, and hydration finds another tree. ' +
        'Put a list around it: `<ul>` or `<ol>`.',
    );
  });

  it.each([
    ['an item deeper in an item', '<ul><li><div><span><«li»/></span></div></li></ul>'],
    ['a description in a term', '<dl><dt><«dd»/></dt></dl>'],
    ['an option in an option', '<select><option><«option»/></option></select>'],
    ['a heading in a heading', '<h1><«h2»/></h1>'],
    ['an annotation in an annotation', '<ruby><rt><«rt»/></rt></ruby>'],
    ['an input in a select', '<select><«input» title="a"/></select>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['a list in an item', '<ul><li><ul><li/></ul></li></ul>'],
    ['an item in a section of an item', '<ul><li><section><li/></section></li></ul>'],
    ['a heading deeper in a heading', '<h1><span><h2/></span></h1>'],
    ['a component in an item', '<ul><li><Item/></li></ul>'],
    ['options of a group', '<select><optgroup><option/><option/></optgroup></select>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});
