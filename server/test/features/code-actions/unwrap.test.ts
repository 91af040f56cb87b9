import { describe, expect, it } from 'vitest';
import { acted, actedInView, titlesInView } from './acting.js';

describe('removing a tag', () => {
  it('moves its content out', () => {
    const lines = [
      '<d│iv class="a">',
      '    // one',
      '    <p>',
      '        "text"',
      '    </p>',
      '    "a',
      ' b"',
      '</div>',
    ];
    expect(actedInView(lines, 'Remove')).toEqual(['// one', '<p>', '    "text"', '</p>', '"a', ' b"']);
  });

  it.each([
    ['<p><b│>"a"</b></p>', '<p>"a"</p>'],
    ['<│>"a"<b/></>', '"a"<b/>'],
    ['<Show when=f><a/></S│how>', '<a/>'],
    ['"a"<b│>"c"</b>"d"', '"a" "c" "d"'],
    ['a<b│>c</b>d', 'acd'],
    [
      '<Routes fallback=f><Parent│Route path=p view=V><Route path=q view=W/></ParentRoute></Routes>',
      '<Routes fallback=f><Route path=q view=W/></Routes>',
    ],
    ['<A f=|| view! { <b│><i/></b> }/>', '<A f=|| view! { <i/> }/>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], 'Remove')).toEqual([after]);
  });

  it('keeps line ends and tabs', () => {
    const text =
      'fn f() {\r\n\tview! {\r\n\t\t<d│iv>\r\n\t\t\t<p>\r\n\t\t\t\t{x}\r\n\t\t\t</p>\r\n\t\t</div>\r\n\t}\r\n}\r\n';
    expect(acted(text, 'Remove')).toBe('fn f() {\r\n\tview! {\r\n\t\t<p>\r\n\t\t\t{x}\r\n\t\t</p>\r\n\t}\r\n}\r\n');
  });

  it.each([
    '<p│></p>',
    '<p│/>',
    '<p│>"a"',
    '<p│>"a"</p',
    '<p│ /* a */>"a"</p>',
    '<For each=f key=k let:x><p│/>{x}</For>',
    '<Fo│r each=f key=k let:x>{x}</For>',
    '<Panel><He│ad slot><p/></Head></Panel>',
    '<Pan│el><Head slot:head><p/></Head></Panel>',
    '<Rou│tes fallback=f><Route path=p view=V/></Routes>',
  ])('is not offered for %s', content => {
    expect(titlesInView(content).filter(title => title.startsWith('Remove'))).toEqual([]);
  });

  it('never hides what follows behind a comment', () => {
    const text = 'fn f() { view! { <d│iv>\n<a/> // one\n</div> <b/> } }';
    expect(() => acted(text, 'Remove')).toThrow('not offered');
  });
});
