import { describe, expect, test } from 'vitest';
import { verdict } from './verdict.js';

/** What is said of a text in an element, whose white space changes. */
function inView(before: string, after: string): string {
  return verdict(`view! { ${before} }`, `view! { ${after} }`);
}

describe('the white space of unquoted text that a page shows is kept', () => {
  test.each([
    ['in front', '<p>{x} items</p>', '<p>{x}items</p>', 'white_space: items</p> }'],
    ['none in front', '<p>{x}.</p>', '<p>{x} .</p>', 'white_space: .</p> }'],
    ['behind', '<p>a <b>"c"</b></p>', '<p>a<b>"c"</b></p>', 'white_space: <b>"c"</b></p> }'],
    ['none behind', '<p>a<b>"c"</b></p>', '<p>\na\n<b>"c"</b></p>', 'white_space: <b>"c"</b></p> }'],
    ['inside', '<p>a-b</p>', '<p>a - b</p>', 'white_space: -b</p> }'],
    ['at a string', '<p>"a" b</p>', '<p>"a"b</p>', 'string: "a" b</p> }'],
    ['at the tags of an inline element', '<p>"x"<b> a</b></p>', '<p>"x"<b>a</b></p>', 'white_space: a</b></p> }'],
    [
      'at the tags of a component',
      '<Button>Save</Button>',
      '<Button>\nSave\n</Button>',
      'white_space: Save</Button> }',
    ],
    ['at a comment', '<p>a/* */{b}</p>', '<p>a /* */{b}</p>', 'white_space: {b}</p> }'],
    ['in a nested view', '<p>{view! { a<b /> }}</p>', '<p>{view! { a <b /> }}</p>', 'white_space: <b /> }}</p> }'],
  ])('%s', (_, before, after, expected) => {
    expect(inView(before, after)).toBe(expected);
  });

  test.each([
    ['a blank may be a newline', '<p>{x} items</p>', '<p>\n    {x}\n    items\n</p>'],
    ['of several one shows', '<p>a   b</p>', '<p>a b</p>'],
    ['none shows at the tags of a block', '<p>a</p>', '<p>\n    a\n</p>'],
    ['nor beside a block', '<li>a<ul></ul>b</li>', '<li>\n    a\n    <ul></ul>\n    b\n</li>'],
    ['nor beside a line break', '<b>{x}a<br />b{x}</b>', '<b>{x}a\n<br />\nb{x}</b>'],
    ['nor at the edges of a view', 'a', '\na\n'],
    ['nor at those of a fragment in a block', '<p><>a</></p>', '<p><>\na\n</></p>'],
    ['between other nodes there is no text', '<b>{x}"y"{z}</b>', '<b>\n{x}\n"y"\n{z}\n</b>'],
    ['a comment is no blank', '<p>a /* */ {b}</p>', '<p>a\n/* */\n{b}</p>'],
    ['the scope of old views is no text', 'cx,<p />', 'cx, <p />'],
  ])('%s', (_, before, after) => {
    expect(inView(before, after)).toBe('kept');
  });

  test('a fragment has the neighbours of what it holds', () => {
    expect(inView('<p>"x"<>a</></p>', '<p>"x"<> a</></p>')).toBe('white_space: a</></p> }');
  });

  test('no exception is made for the tokens of a text', () => {
    expect(inView('<p>(a,)</p>', '<p>(a)</p>')).toBe('token: ,)</p> }');
    expect(inView('<p>a = {b}</p>', '<p>a = b</p>')).toBe('token: {b}</p> }');
  });

  test('what was code must not become text', () => {
    const before = '<Show when={move || a > b}>"c"</Show>';
    expect(inView(before, '<Show when=move || a > b>"c"</Show>')).toBe('token: {move || a > b}>"c"</Show> }');
  });
});

describe('in <pre> and <textarea> it is kept as it is written', () => {
  test.each([
    ['several blanks', '<pre>a  b</pre>', '<pre>a b</pre>', 'white_space: b</pre> }'],
    ['newlines', '<pre>a\n b</pre>', '<pre>a\n\n b</pre>', 'white_space: b</pre> }'],
    ['at its tags', '<pre>a</pre>', '<pre>\na</pre>', 'white_space: a</pre> }'],
    ['in an element in it', '<pre><b>a</b></pre>', '<pre><b> a</b></pre>', 'white_space: a</b></pre> }'],
    [
      'beside a block',
      '<textarea>a\n<p /></textarea>',
      '<textarea>a<p /></textarea>',
      'white_space: <p /></textarea> }',
    ],
    ['either newline', '<pre>a\r\n b</pre>', '<pre>a\n b</pre>', 'kept'],
    ['between other nodes there is no text', '<pre>{a}"b"</pre>', '<pre>{a}\n"b"</pre>', 'kept'],
  ])('%s', (_, before, after, expected) => {
    expect(inView(before, after)).toBe(expected);
  });
});
