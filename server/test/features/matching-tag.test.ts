import { describe, expect, it } from 'vitest';
import { linkedEditing, TAG_NAME_PATTERN } from '../../src/features/linked-editing.js';
import { documentHighlights } from '../../src/features/matching-tag.js';
import { contentOf, textOf, view } from './snippet.js';

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

  /** The text with a mark at each place where a name is missing. */
  const unnamed = (marked: string) => {
    const { document, offset } = view(marked);
    const spans = linkedEditing(document, offset);
    if (spans?.some(({ start, end }) => start !== end)) throw new Error('a name is not empty');
    const starts = spans?.map(({ start }) => start) ?? [];
    return contentOf(starts.reduceRight((text, at) => `${text.slice(0, at)}│${text.slice(at)}`, document.text));
  };

  it.each([
    ['<| class="a">"x"</>', '<│ class="a">"x"</│>'],
    ['< class="a">"x"</|>', '<│ class="a">"x"</│>'],
    ['<| style="color: red">"x"</>', '<│ style="color: red">"x"</│>'],
    ['<|\n class=move || a.get()>{x}</>', '<│\n class=move || a.get()>{x}</│>'],
    ['<| {..x}><p/></>', '<│ {..x}><p/></│>'],
    ['<|>"x"</>', '<│>"x"</│>'],
    ['<>"x"</|>', '<│>"x"</│>'],
    ['<| class="a"><div>"x"</div></>', '<│ class="a"><div>"x"</div></│>'],
    ['<div>< class="a"><br/></|></div>', '<div><│ class="a"><br/></│></div>'],
    ['<div><|><div>"x"</div></></div>', '<div><│><div>"x"</div></│></div>'],
    ['<| class="a"><>"x"</></>', '<│ class="a"><>"x"</></│>'],
    ['< class="a"><|>"x"</></>', '< class="a"><│>"x"</│></>'],
    ['< class="a"><| class="b">"x"</></>', '< class="a"><│ class="b">"x"</│></>'],
  ])('goes on where the names are empty: %s', (marked, expected) => expect(unnamed(marked)).toBe(expected));

  it.each([
    '<| class="a"/>',
    '<| class="a">"x"</div>',
    '<div class="a">"x"</|>',
    '<div>"x"</|></div>',
    '<section><| class="a"/><p/></></section>',
    '< class="a">"x"</>"y"</|>',
    '<| class="a">< class="b">"x"</></>',
    '<| class="a"><p></>',
    '<|>"x"',
    '<|',
    '</|>',
    '<>|"x"</>',
    '< |class="a">"x"</>',
  ])('lets go where an empty name has no counterpart for sure: %s', marked => expect(linked(marked)).toBeUndefined());

  it('takes names with dashes and colons for one word', () => {
    const word = new RegExp(`^${TAG_NAME_PATTERN}$`);
    for (const name of ['div', 'my-element', 'a::B', 'Größe']) expect(name).toMatch(word);
    for (const name of ['a b', 'a>', 'a/']) expect(name).not.toMatch(word);
  });
});
