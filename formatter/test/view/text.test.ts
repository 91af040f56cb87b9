import { describe, expect, test } from 'vitest';
import { formatted, formattedNodes } from '../format-view.js';

describe('unquoted text: no blank that the page shows comes or goes', () => {
  // leptosfmt #175, #185, #106
  test.each([
    '<p>"lorem" some text</p>',
    '<p>{count} items</p>',
    '<p>Total: {n}.</p>',
    '<p>The count is{count}</p>',
    '<b> padded </b>',
    '<a href="/" class="x">Home</a>',
    '<A href="/">Home</A>',
  ])('%s', source => {
    expect(formattedNodes(source)).toBe(source);
  });

  test('next to an element on a line of its own it stays where it is', () => {
    expect(formattedNodes('<p><b>Error</b>: bad input</p>')).toBe('<p>\n    <b>Error</b>: bad input\n</p>');
    expect(formattedNodes('<p><b>Error</b> : bad input</p>')).toBe('<p>\n    <b>Error</b>\n    : bad input\n</p>');
  });

  test('at the edges of a block, beside a block and a line break blanks are not shown', () => {
    expect(formattedNodes('<div> Unquoted text with  spaces </div>')).toBe('<div>Unquoted text with  spaces</div>');
    expect(formattedNodes('<p><br/> text</p>')).toBe('<p>\n    <br />\n    text\n</p>');
  });

  test('beside a comment over several lines, too', () => {
    expect(formattedNodes('<p>(a)/* x\n y */{z}</p>')).toBe('<p>\n    (a)/* x\n y */{z}\n</p>');
    expect(formattedNodes('a/* x\n y */{z}')).toBe('a/* x\n y */{z}');
    expect(formattedNodes('<b>a/* x\n y */</b>')).toBe('<b>a/* x\n y */</b>');
  });

  test('code behind it is indented as its last line', () => {
    const options = { embeddedRust: 'verbatim' } as const;
    expect(formattedNodes('one\n  two{a(\n  b\n)}', options)).toBe('one\n  two{a(\n  b\n)}');
    expect(formattedNodes('one\n  two{a(\nb)}', options)).toBe('one\n  two{a(\nb)}');
  });

  test('it is never wrapped, and keeps its lines', () => {
    const source = '<p>\n        one\n          two\n        three\n</p>';
    expect(formattedNodes(source)).toBe('<p>\n    one\n      two\n    three\n</p>');
  });

  test('in <pre> and <textarea> it stays as it is', () => {
    expect(formatted('view! { <pre>  a\n     b  </pre> }')).toBe('view! {\n    <pre>  a\n     b  </pre>\n}');
    expect(formatted('view! { <p><textarea>\n  a\n</textarea></p> }')).toBe(
      'view! {\n    <p>\n        <textarea>\n  a\n</textarea>\n    </p>\n}',
    );
  });

  test('there it stays in code that is moved as it is written, too', () => {
    const view = 'view! { <textarea>\n // a\n  b</textarea> }';
    expect(formattedNodes(`<p>\n{a /* why */ (\n  ${view})}</p>`)).toBe(
      `<p>\n    {a /* why */ (\n      ${view})}\n</p>`,
    );
    expect(formattedNodes('<p>\n// leptos-format-ignore\n<textarea\na>\n  b</textarea></p>')).toBe(
      '<p>\n    // leptos-format-ignore\n    <textarea\n    a>\n  b</textarea>\n</p>',
    );
  });
});

describe('strings are kept to the byte', () => {
  test('of one line', () => {
    expect(formattedNodes('<p>r#"a "quoted" b"#   "\\u{1F600}  😀"</p>')).toBe(
      '<p>r#"a "quoted" b"# "\\u{1F600}  😀"</p>',
    );
  });

  test('of several lines', () => {
    const text = '"first\n  second\n            third"';
    expect(formatted(`view! { <div>${text}</div> }`)).toBe(`view! {\n    <div>\n        ${text}\n    </div>\n}`);
  });

  test('as values of attributes', () => {
    const style = '"color: red;\nbackground: blue"';
    expect(formatted(`view! { <div style=${style}></div> }`)).toContain(`style=${style}`);
  });
});
