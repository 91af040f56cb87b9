import { describe, expect, test } from 'vitest';
import { formatted, formattedNodes } from '../format-view.js';

describe('comments between nodes', () => {
  test('on lines of their own', () => {
    expect(formattedNodes('<div>\n//one\n// two\n<p/>\n\n/* three */\n<b/>\n</div>')).toBe(
      '<div>\n    // one\n    // two\n    <p />\n\n    /* three */\n    <b />\n</div>',
    );
  });

  test('behind a node', () => {
    expect(formattedNodes('<p/> // one\n<b/> /* two */\n<i/>')).toBe('<p /> // one\n<b /> /* two */\n<i />');
  });

  test('behind an open tag, and before a close tag', () => {
    expect(formattedNodes('<div> // one\n<p/>\n// two\n</div>')).toBe('<div> // one\n    <p />\n// two\n</div>');
  });

  test('among text', () => {
    expect(formattedNodes('<p>"a" // one\n"b"\n// two\n{c}\n// three\n</p>')).toBe(
      '<p>\n    "a" // one\n    "b"\n    // two\n    {c}\n    // three\n</p>',
    );
  });

  test('alone in an element', () => {
    expect(formattedNodes('<div>\n// nothing yet\n</div>')).toBe('<div>\n    // nothing yet\n</div>');
    expect(formattedNodes('<div>/* nothing */</div>')).toBe('<div>/* nothing */</div>');
  });

  test('in the middle of a line', () => {
    expect(formattedNodes('<p>"a" /* b */ {c}</p>')).toBe('<p>"a" /* b */ {c}</p>');
  });

  test('of several lines, whose lines stay as they are', () => {
    expect(formatted('view! {\n/* a\n      b\n */\n<p/>\n}')).toBe('view! {\n    /* a\n      b\n */\n    <p />\n}');
  });
});

describe('comments in a tag', () => {
  test('between attributes', () => {
    expect(formattedNodes('<p a=1 // one\n// two\nb=2\n// three\n/>')).toBe(
      '<p\n    a=1 // one\n    // two\n    b=2\n    // three\n/>',
    );
  });

  test('above and behind a single attribute', () => {
    expect(formattedNodes('<p\n// one\na=1></p>')).toBe('<p\n    // one\n    a=1\n></p>');
    expect(formattedNodes('<p // one\na=1 /* two */></p>')).toBe('<p // one\n    a=1 /* two */\n></p>');
  });
});

describe('comments in places of their own', () => {
  test.each([
    '<p a /* one */ = /* two */ 1 />',
    '<p></p /* one */>',
    '<Table<Row>></Table<Row> /* one */>',
    '<p a=1 /* one */ b=2 />',
    '<p /* one */ a=1 />',
    '<Foo let(a /* one */, b) />',
    '<!-- /* one */ "x" -->',
    '<p>text /* one */ more</p>',
    '<b>text/* one */</b>',
    '<p>{ /* one */ }</p>',
  ])('%s', source => {
    expect(formattedNodes(source)).toBe(source);
  });
});

describe('comments at the ends of a view', () => {
  test('stay inside', () => {
    expect(formatted('view! { // one\n<p/>\n// two\n}')).toBe('view! { // one\n    <p />\n    // two\n}');
  });

  test('alone', () => {
    expect(formatted('view! {\n  // later\n}')).toBe('view! {\n    // later\n}');
    expect(formatted('view! { /* later */ }')).toBe('view! { /* later */ }');
  });
});

describe('leptos-format-ignore', () => {
  test('in front of a node', () => {
    const node = '<b   x = 1>  {  a  }\n        </b>';
    expect(formattedNodes(`<p/>\n// leptos-format-ignore: a table\n${node}\n<i/>`)).toBe(
      `<p />\n// leptos-format-ignore: a table\n${node}\n<i />`,
    );
  });

  test('in front of an attribute', () => {
    expect(formattedNodes('<p\n// leptos-format-ignore\na  =  1 b  =  2/>')).toBe(
      '<p\n    // leptos-format-ignore\n    a  =  1\n    b=2\n/>',
    );
  });

  test('says nothing of a view behind the one that it is in', () => {
    expect(formatted('view! {\n    // leptos-format-ignore\n    "a"\n} view! { <p   /> }')).toBe(
      'view! {\n    // leptos-format-ignore\n    "a"\n} view! { <p /> }',
    );
  });

  test('above a view', () => {
    const source = 'fn f() {\n    // leptos-format-ignore\n    view! { <p   /> }\n}';
    expect(formatted(source)).toBe(source);
  });
});
