import { describe, expect, it } from 'vitest';
import { linkedEditing, TAG_NAME_PATTERN } from '../../src/features/linked-editing.js';
import { documentHighlights } from '../../src/features/matching-tag.js';
import { textOf, view } from './snippet.js';

const highlighted = (marked: string) => {
  const snippet = view(marked);
  return textOf(snippet, documentHighlights(snippet.document, snippet.offset));
};

const linked = (marked: string) => {
  const snippet = view(marked);
  const spans = linkedEditing(snippet.document, snippet.offset);
  return spans && textOf(snippet, spans);
};

describe('the matching tag', () => {
  it.each([
    ['<di|v></div>', ['div', 'div']],
    ['<div></di|v>', ['div', 'div']],
    ['<div><div></div|></div>', ['div', 'div']],
    ['<Foo<T>>"a"</F|oo<T>>', ['Foo', 'Foo']],
    ['<br|/>', ['br']],
    ['<div|', ['div']],
    ['</div|>', ['div']],
    ['<div>|"a"</div>', []],
    ['<div cl|ass="a"></div>', []],
  ])('%s', (marked, expected) => expect(highlighted(marked)).toEqual(expected));
});

describe('linked editing', () => {
  it.each([
    ['<di|v></div>', ['div', 'div']],
    ['<div|></div>', ['div', 'div']],
    ['<|div>"a"</div>', ['div', 'div']],
    ['<my-el|ement></my-element>', ['my-element', 'my-element']],
    ['<a::B></a::B|>', ['a::B', 'a::B']],
    ['<Foo<T>></Foo|<T>>', ['Foo', 'Foo']],
    ['{move || view! { <b|></b> }}', ['b', 'b']],
  ])('%s', (marked, expected) => expect(linked(marked)).toEqual(expected));

  it.each(['<div|/>', '<div|>', '<div>|</div>', '<div cl|ass="a"></div>', '<a :: B|></a::B>'])('not for %s', marked =>
    expect(linked(marked)).toBeUndefined(),
  );

  it('takes names with dashes and colons for one word', () => {
    const word = new RegExp(`^${TAG_NAME_PATTERN}$`);
    for (const name of ['div', 'my-element', 'a::B', 'Größe']) expect(name).toMatch(word);
    for (const name of ['a b', 'a>', 'a/']) expect(name).not.toMatch(word);
  });
});
