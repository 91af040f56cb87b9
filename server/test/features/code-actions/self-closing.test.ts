import { describe, expect, it } from 'vitest';
import { acted, actedInView, titlesInView } from './acting.js';

describe('self-closing', () => {
  it.each([
    ['<d│iv></div>', '<div/>'],
    ['<div class="a">  </d│iv>', '<div class="a"/>'],
    ['<b│r></br>', '<br/>'],
    ['<F│oo<T>></Foo<T>>', '<Foo<T>/>'],
    ['│<p a=b></p>│', '<p a=b/>'],
    ['<a/><d│iv></div><b/>', '<a/><div/><b/>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], 'Write')).toEqual([after]);
  });

  it.each([
    ['<d│iv/>', '<div></div>'],
    ['<d│iv class="a" />', '<div class="a"></div>'],
    ['<F│oo<T> a=1 />', '<Foo<T> a=1></Foo<T>>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], 'Write')).toEqual([after]);
  });

  it('keeps the lines of a tag and its comments', () => {
    expect(actedInView(['<d│iv', '    a=1 // one', '/>'], 'Write')).toEqual(['<div', '    a=1 // one', '></div>']);
  });

  it('keeps line ends', () => {
    expect(acted('fn f() { view! {\r\n\t<d│iv>\r\n\t</div>\r\n} }', 'Write')).toBe(
      'fn f() { view! {\r\n\t<div/>\r\n} }',
    );
  });

  it.each([
    '<b│r/>',
    '<d│iv>"a"</div>',
    '<d│iv>/* a */</div>',
    '<d│iv',
    '<d│iv></div',
    '<div a=│></div>',
    '<{..} a=1│/>',
  ])('is not offered for %s', content => {
    expect(titlesInView(content).filter(title => /^Write `<.*(?:\/|><)/.test(title))).toEqual([]);
  });
});
