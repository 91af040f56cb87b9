import { describe, expect, test } from 'vitest';
import { formattedNodes } from '../format-view.js';

describe('layout', () => {
  test('one stays on the line of its tag, several break together', () => {
    expect(formattedNodes('<p   a = 1></p>')).toBe('<p a=1></p>');
    expect(
      formattedNodes('<p key=a::very::deeply::nested::module::generate_key::or::more() width=100/>', { maxWidth: 60 }),
    ).toBe('<p\n    key=a::very::deeply::nested::module::generate_key::or::more()\n    width=100\n/>');
    expect(formattedNodes('<p key=a::very::deeply::nested::module::generate_key::or::more()/>', { maxWidth: 60 })).toBe(
      '<p key=a::very::deeply::nested::module::generate_key::or::more() />',
    );
  });

  test('every kind is printed without blanks inside', () => {
    const source =
      '<For on : click=f class : a - b=c style : x=1 prop:v=d attr : e=f use : g bind : value=h let : i clone:j {..k} { l } let( a , b ) m - n/>';
    expect(formattedNodes(source, { maxWidth: 200 })).toBe(
      '<For on:click=f class:a-b=c style:x=1 prop:v=d attr:e=f use:g bind:value=h let:i clone:j {..k} {l} let(a, b) m-n />',
    );
  });

  test('attributes of Rust stay in front of a value', () => {
    expect(formattedNodes('<p on:click=# [allow(x)] a( 1 ) />')).toBe('<p on:click=#[allow(x)] a(1) />');
    expect(formattedNodes('<p a=#[allow(x)] {b} />', { attrValueBraceStyle: 'Always' })).toBe(
      '<p a={#[allow(x)] { b }} />',
    );
    expect(formattedNodes('<p a=#[allow(x)] b( 1 ) />', { embeddedRust: 'verbatim' })).toBe(
      '<p a=#[allow(x)] b( 1 ) />',
    );
  });

  test('a blank line between them stays', () => {
    expect(formattedNodes('<p\n a=1\n\n\n b=2/>')).toBe('<p\n    a=1\n\n    b=2\n/>');
  });

  test('tuples and arrays of classes are expressions', () => {
    expect(formattedNodes('<p class=("a",move||b.get()) class=([ "c" ],d)/>')).toBe(
      '<p class=("a", move || b.get()) class=(["c"], d) />',
    );
  });
});

describe('braces around values', () => {
  test.each([
    ['WhenRequired', 'a=x b=12 c="s" d=move || f()'],
    ['AlwaysUnlessLit', 'a={x} b=12 c="s" d={move || f()}'],
    ['Always', 'a={x} b={12} c={"s"} d={move || f()}'],
  ] as const)('%s', (attrValueBraceStyle, expected) => {
    const options = { attrValueBraceStyle };
    expect(formattedNodes('<p a={x} b={12} c={"s"} d={move || f()}/>', options)).toBe(`<p ${expected} />`);
    expect(formattedNodes('<p a=x b=12 c="s" d=move || f()/>', options)).toBe(`<p ${expected} />`);
  });

  test('Preserve', () => {
    const tag = '<p a={x} b=x c={12} d=12 e={"s"} f="s" />';
    expect(formattedNodes(tag, { attrValueBraceStyle: 'Preserve' })).toBe(tag);
  });

  // `class="…"` and `class={(…)}` would be the same attribute twice, and a list of names in braces is no class.
  test.each(['Always', 'AlwaysUnlessLit'] as const)('%s puts none around the pairs of class and style', style => {
    const options = { attrValueBraceStyle: style };
    const pairs = `class=("a", move || b.get()) class=(["c", "d"], {e}) style=("f", g)`;
    expect(formattedNodes(`<p ${pairs}/>`, options)).toBe(`<p ${pairs.replace('{e}', '{ e }')} />`);
    expect(formattedNodes('<Card size=(1, 2)/>', options)).toBe('<Card size={(1, 2)} />');
  });

  test('several statements keep theirs in every style', () => {
    for (const attrValueBraceStyle of ['WhenRequired', 'Always', 'Preserve'] as const) {
      expect(formattedNodes('<p a={let x = 1; x}/>', { attrValueBraceStyle })).toBe(
        '<p a={\n    let x = 1;\n    x\n} />',
      );
    }
  });

  // leptosfmt #138, #176, #182, #162, and what nobody has reported there
  test.each([
    ['a comparison', '<Show when={move || n.get() > 0} />'],
    ['a turbofish', '<p value={Into::<u8>::into(x)} />'],
    ['types of a closure', '<For children={move |i: ReadSignal<usize>| i} />'],
    ['a shift', '<p a={x >> 1} />'],
    ['a return type', '<p a={|| -> u8 { 1 }} />'],
    ['a spread behind', '<p a={b} {..} />'],
    ['a spread of a call behind', '<p a={b} {..c()} />'],
    ['a shorthand behind', '<Card title={name} {body} />'],
    ['an attribute behind that would cast', '<link href={url} as="style" />'],
    ['an end that is open', '<p a={b..} c=1 />'],
    ['a block in front', '<p a={{ b }.c()} />'],
  ])('they stay where they are needed: %s', (_, tag) => {
    expect(formattedNodes(tag)).toBe(tag);
  });

  test('they go where they are not: inside of other delimiters, in front of what cannot go on', () => {
    expect(formattedNodes('<Card a={f(x > 1)} b={c.d()} {e}/>')).toBe('<Card a=f(x > 1) b=c.d() {e} />');
  });
});
