import { describe, expect, it } from 'vitest';
import { actedInView, titlesInView } from './acting.js';

describe('quotes', () => {
  it.each([
    ["<p>don│'t</p>", `<p>"don't"</p>`],
    ['<p>Hello,│ world!</p>', '<p>"Hello, world!"</p>'],
    ['<p>a│\\b</p>', '<p>r"a\\b"</p>'],
    ['<p>{count} ite│ms </p>', '<p>{count} " items " </p>'],
    ['<pre>a│ b</pre>', '<pre>"a b"</pre>'],
  ])('around %s', (before, after) => {
    expect(actedInView([before], 'Put the text')).toEqual([after]);
  });

  it('makes one line of the text', () => {
    expect(actedInView(['<p>', '    one│', '    two', '</p>'], 'Put the text')).toEqual([
      '<p>',
      '    "one two"',
      '</p>',
    ]);
  });

  it('goes around all text of a view', () => {
    expect(actedInView(['<p>a│ b <i>c</i> d {e}</p>'], 'Put all')).toEqual(['<p>"a b " <i>"c"</i> " d " {e}</p>']);
  });

  it('does not touch a comment in the text', () => {
    expect(titlesInView('<p>a│ /* b */ c</p>')).not.toContain('Put the text in quotes');
    expect(titlesInView('<p>see│ https://a.b/c for more</p>')).not.toContain('Put the text in quotes');
  });

  it('does not touch lines that are shown as they are', () => {
    expect(titlesInView('<pre>a│\n b</pre>')).not.toContain('Put the text in quotes');
  });

  it('are removed where the text means the same', () => {
    expect(actedInView(['<p>"some │words"</p>'], 'Remove the quotes')).toEqual(['<p>some words</p>']);
    expect(actedInView(['{a}"some │words"{b}'], 'Remove the quotes')).toEqual(['{a}some words{b}']);
    expect(actedInView(['{a}', '"some │words"', '{b}'], 'Remove the quotes')).toEqual(['{a}', 'some words', '{b}']);
  });

  it.each([
    '<p>"a,│ b"</p>',
    '<p>"a│ "</p>',
    '<p>"a│" "b"</p>',
    '<p>b "a│"</p>',
    '<p>{"│a"}</p>',
    '<p a="│b"/>',
    '<p>"Hello│" {name}</p>',
    '<p>{n} "items│"</p>',
    '<p> "a│" </p>',
  ])('stay in %s', content => {
    expect(titlesInView(content)).not.toContain('Remove the quotes');
  });
});

describe('a string as a block', () => {
  it('gets braces and loses them', () => {
    expect(actedInView(['<p>"a│, b"</p>'], 'Write the string as')).toEqual(['<p>{"a, b"}</p>']);
    expect(actedInView(['<p>{ "a│, b" }</p>'], 'Write the string without')).toEqual(['<p>"a, b"</p>']);
  });

  it('keeps the braces of code', () => {
    expect(titlesInView('<p>{"a".│len()}</p>')).not.toContain('Write the string without braces');
  });
});
