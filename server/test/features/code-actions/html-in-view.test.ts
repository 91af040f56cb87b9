import { describe, expect, it } from 'vitest';
import { acted, actedInView, titlesAt } from './acting.js';

describe('HTML in a view', () => {
  it('is converted as a whole, or as it is selected', () => {
    expect(actedInView(["<p>don't <b>│stop</b><br>", '</p>'], 'Convert this')).toEqual([
      '<p>',
      `    "don't "`,
      '    <b>"stop"</b>',
      '    <br/>',
      '</p>',
    ]);
    expect(actedInView(['<Foo/>', '│<img src=a>│'], 'Convert the selected')).toEqual(['<Foo/>', '<img src="a"/>']);
  });

  it.each(['\n', '\r\n'])('keeps the lines of a text and how they end: %j', lineEnd => {
    const text = (lines: readonly string[]) => lines.join(lineEnd);
    const before = ['fn f() {', '    view! {', '        <pre>│a', ' b</pre><br>', '    }', '}'];
    const after = [
      'fn f() {',
      '    view! {',
      '        <pre>',
      '            "a',
      ' b"',
      '        </pre>',
      '        <br/>',
      '    }',
      '}',
    ];
    expect(acted(text(before), 'Convert this')).toBe(text(after));
  });

  it('keeps quotes in a sentence', () => {
    expect(actedInView(['<p>│say "a" to</p>'], 'Convert this')).toEqual(['<p>r#"say "a" to"#</p>']);
  });

  it.each([
    ['<style>│a { b: c }</style>', ['<style>"a { b: c }"</style>']],
    ['<script>│/* a */ f({ b: 1 });</script>', ['<script>"/* a */ f({ b: 1 });"</script>']],
    ['<p>│see https://a.b/c now</p>', ['<p>"see https://a.b/c now"</p>']],
  ])('is known by %s', (html, view) => {
    expect(actedInView([html], 'Convert this')).toEqual(view);
  });

  it.each([
    '<style>│{css}</style><br>',
    '<p>│{a}</p><style>b { c: d }</style>',
    '<p>│"a"</p>',
    '<p>│a {b}</p>',
    '<Foo>│a</Foo>',
    '<p on:click=f>│a</p>',
    '<p>│a</p><p>"b"</p>',
    '<p>│a</p> // b\n<br>',
    '<>│a</>',
    '│a<br>b│',
  ])('is not seen in %s', content => {
    expect(titlesAt(`fn f() { view! { ${content} } }`).filter(title => title.startsWith('Convert'))).toEqual([]);
  });
});
