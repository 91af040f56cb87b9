import { describe, expect, test } from 'vitest';
import { formattedNodes } from '../format-view.js';

describe('tags', () => {
  test.each([
    ['< div > < / div >', '<div></div>'],
    ['<div/>', '<div />'],
    ['<input></input>', '<input />'],
    ['<br/>', '<br />'],
    ['< ui :: Button / >', '<ui::Button />'],
    ['<my - element></my - element>', '<my-element></my-element>'],
    ['<Wrap < T , U > ></Wrap< T , U > >', '<Wrap<T, U>></Wrap<T, U>>'],
    ['<{..props} class="x"/>', '<{..props} class="x" />'],
  ])('%s', (source, expected) => {
    expect(formattedNodes(source)).toBe(expected);
  });

  test.each([
    ['Preserve', '<div></div><p/><input/>', '<div></div>\n<p />\n<input />'],
    ['SelfClosing', '<div></div><p/><input/>', '<div />\n<p />\n<input />'],
    ['NonSelfClosing', '<div></div><p/><input/>', '<div></div>\n<p></p>\n<input />'],
  ] as const)('closing_tag_style = %s', (closingTagStyle, source, expected) => {
    expect(formattedNodes(source, { closingTagStyle })).toBe(expected);
  });

  test('generics stay on their line, however long they are', () => {
    const tag = '<Table<AVeryLongTypeNameForRows, AnEvenLongerTypeNameForTheColumnsOfThisTable, Other>>';
    expect(formattedNodes(`${tag}"a"</${tag.slice(1)}`)).toContain(`${tag}\n`);
  });
});

describe('children', () => {
  test('after an element, or with two attributes, each child has its line', () => {
    expect(formattedNodes('<div><b>"x"</b>{y}</div>')).toBe('<div>\n    <b>"x"</b>\n    {y}\n</div>');
    expect(formattedNodes('<p a=1 b=2>"hello"</p>')).toBe('<p a=1 b=2>\n    "hello"\n</p>');
  });

  test.each(['<p>\n    "x" // why\n    {a}\n</p>', '<p\n    a=x // why\n/>', '<p>text {a} text\ntext</p>'])(
    'what ends a line ends it however wide a line may be: %j',
    nodes => {
      expect(formattedNodes(nodes, { maxWidth: 99_999 })).toBe(formattedNodes(nodes, { maxWidth: 9_999 }));
    },
  );

  test('after text they fill lines', () => {
    expect(formattedNodes('<p>"a"{b}\n{c}</p>')).toBe('<p>"a"{b} {c}</p>');
    const long = formattedNodes('<p>"The current count is: " {count} ". Increment by one is this: " {count + 1}</p>', {
      maxWidth: 64,
    });
    expect(long).toBe(
      '<p>\n    "The current count is: " {count}\n    ". Increment by one is this: " {count + 1}\n</p>',
    );
  });

  test('a fragment has children as an element without attributes has', () => {
    expect(formattedNodes('< > "a" {b} < / >')).toBe('<>"a" {b}</>');
    expect(formattedNodes('<><p/></>')).toBe('<>\n    <p />\n</>');
    expect(formattedNodes('<> </>')).toBe('<></>');
  });

  test('the doctype and comments of HTML', () => {
    expect(formattedNodes('<!doctype  html><p/>')).toBe('<!DOCTYPE html>\n<p />');
    expect(formattedNodes('<!--   "note"   -->')).toBe('<!-- "note" -->');
  });
});

describe('blank lines', () => {
  test('between nodes one stays', () => {
    expect(formattedNodes('<p/>\n\n\n\n<b/>')).toBe('<p />\n\n<b />');
    expect(formattedNodes('<div>\n\n<p/>\n\n\n<b/>\n\n</div>')).toBe('<div>\n\n    <p />\n\n    <b />\n\n</div>');
  });

  test('at the beginning and end of a view none does', () => {
    expect(formattedNodes('\n\n<p/>\n\n')).toBe('<p />');
  });

  test('in front of a close tag one stays where the tag has its own line', () => {
    expect(formattedNodes('<p>\n"x"\n\n</p>')).toBe('<p>"x"</p>');
  });
});

test('a view may be deeper than the stack of calls: it is told and left', async () => {
  const { Formatter } = await import('../../src/format.js');
  const formatter = await Formatter.load();
  const source = `view! { ${'<b>'.repeat(9000)}${'</b>'.repeat(9000)} }`;
  const { text, refusals } = formatter.format(source);
  expect(text).toBe(source);
  expect(refusals[0]?.message).toContain('nested too deeply');
});
