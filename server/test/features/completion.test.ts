import { describe, expect, it } from 'vitest';
import { documentationOf } from '../../src/features/documentation.js';
import { accepted, context, file, inView, labels, proposals, view } from './snippet.js';

describe('tag names', () => {
  it.each([
    ['<|', '<div'],
    ['<di|', '<div'],
    ['<d|iv>"a"</div>', '<div>"a"</div>'],
    ['<p><di|</p>', '<p><div</p>'],
    ['<p><di|', '<p><div'],
    ['<p><di|"a"</p>', '<p><div"a"</p>'],
    ['<p><|"a"</p>', '<p><div"a"</p>'],
    ['<p><di|{a}</p>', '<p><div{a}</p>'],
    ['<di|"a" {b}', '<div"a" {b}'],
    ['<| text', '<div text'],
    ['<p><|\n"a"</p>', '<p><div\n"a"</p>'],
    ['<section><di|<p>"a"</p></section>', '<section><div<p>"a"</p></section>'],
    ['<section>\n<|\n<p>"a"</p>\n</section>', '<section>\n<div\n<p>"a"</p>\n</section>'],
    ['<section>\r\n<di|\r\n</section>', '<section>\r\n<div\r\n</section>'],
    ['{move || view! { <di| }}', '{move || view! { <div }}'],
    ['{match x { A => view! { <| }, B => view! { <p/> } }}', '{match x { A => view! { <div }, B => view! { <p/> } }}'],
    ['{vec![view! { <di| }]}', '{vec![view! { <div }]}'],
    ['<Show when=f><di|</Show>', '<Show when=f><div</Show>'],
    ['<><|</>', '<><div</>'],
  ])('%s', (marked, expected) => {
    expect(accepted(marked, 'div')).toBe(expected);
  });

  it('puts usual children first', () => {
    expect(labels(view('<ul><|</ul>'))[0]).toBe('li');
    expect(labels(view('<table><tbody><tr><|</tr></tbody></table>')).slice(0, 2)).toEqual(['td', 'th']);
  });

  it.each([
    ['<|', '', ['div', 'span', 'button', 'p']],
    ['<di|', 'di', ['div', 'dialog']],
    ['<s|', 's', ['span', 'section', 'select', 'strong', 'summary', 's']],
    ['<h|', 'h', ['h1', 'h3', 'h2', 'header', 'hr', 'h4', 'h5', 'h6']],
    ['<a|', 'a', ['a', 'article', 'aside', 'abbr']],
    ['<t|', 't', ['td', 'tr', 'th', 'table', 'textarea', 'tbody', 'thead', 'template']],
    ['<svg></svg><p|', 'p', ['p', 'pre', 'picture']],
  ])('puts what is written every day first: %s', (marked, prefix, expected) => {
    const matching = labels(view(marked)).filter(label => label.startsWith(prefix));
    expect(matching.slice(0, expected.length)).toEqual(expected);
  });

  it('knows where SVG and MathML are', () => {
    expect(labels(view('<svg><g><|</g></svg>'))).toContain('circle');
    expect(labels(view('<svg><|</svg>'))).not.toContain('div');
    expect(labels(view('<svg><foreignObject><|</foreignObject></svg>'))).toContain('div');
    expect(labels(view('<div><|</div>'))).not.toContain('circle');
    expect(labels(view('<div><|</div>'))).toEqual(expect.arrayContaining(['svg', 'math']));
    expect(labels(view('<|'))).toContain('circle');
    expect(labels(view('<math><|</math>'))).toContain('mfrac');
  });

  it('closes what is open', () => {
    expect(accepted('<div><p>"a"<|</div>', '/p')).toBe('<div><p>"a"</p></div>');
    expect(labels(view('<div><|</div>'))).not.toContain('/div');
  });

  it('knows the document type, at the root of a view only', () => {
    expect(accepted('<|', '!DOCTYPE html')).toBe('<!DOCTYPE html>');
    expect(accepted('<!|', '!DOCTYPE html')).toBe('<!DOCTYPE html>');
    expect(accepted('<!doc|', '!DOCTYPE html')).toBe('<!DOCTYPE html>');
    expect(labels(view('<div><|</div>'))).not.toContain('!DOCTYPE html');
    expect(labels(view('<div><!|</div>'))).toEqual([]);
  });
});

describe('close tags', () => {
  it.each([
    ['<div></|', ['div']],
    ['<div><p></|</div>', ['p', 'div']],
    ['<div><p></|', ['p', 'div']],
    ['<div><div></|</div>', ['div']],
    ['<Foo<T>></|', ['Foo<T>']],
    ['<a::B></|', ['a::B']],
    ['<></|', ['>']],
    ['</|', []],
    ['{move || view! { <b></| }}', ['b']],
  ])('%s', (marked, expected) => {
    expect(labels(view(marked))).toEqual(expected);
  });

  it('adds what is missing', () => {
    expect(accepted('<div></|', 'div')).toBe('<div></div>');
    expect(accepted('<div></d|', 'div')).toBe('<div></div>');
    expect(accepted('<div>"x"</|>', 'div')).toBe('<div>"x"</div>');
    expect(accepted('<></|', '>')).toBe('<></>');
  });
});

describe('attributes', () => {
  it.each([
    ['<div |', 'class', '<div class="$1"'],
    ['<div cl|', 'class', '<div class="$1"'],
    ['<div cl|>"x"</div>', 'class', '<div class="$1">"x"</div>'],
    ['<div cl|="x"/>', 'class', '<div class="x"/>'],
    ['<div |"a"', 'class', '<div class="$1""a"'],
    ['<div cl|"a"', 'class', '<div class="$1""a"'],
    ['<div |{a}', 'class', '<div class="$1"{a}'],
    ['<div id="x" |/>', 'class', '<div id="x" class="$1"/>'],
    ['<div |id="x"/>', 'class', '<div class="$1"id="x"/>'],
    ['<div><p cl|</div>', 'class', '<div><p class="$1"</div>'],
    ['<div\r\n    cl|\r\n/>', 'class', '<div\r\n    class="$1"\r\n/>'],
    ['<input dis|/>', 'disabled', '<input disabled/>'],
    ['<button ine|/>', 'inert', '<button inert/>'],
    ['<video pla|/>', 'playsinline', '<video playsinline/>'],
    ['<dialog op|>"a"</dialog>', 'open', '<dialog open>"a"</dialog>'],
    ['<button on:cl|', 'on:click', '<button on:click=$1'],
    ['<button on:|', 'on:click', '<button on:click=$1'],
    ['<button on:cl|=f/>', 'on:click', '<button on:click=f/>'],
    ['<button on:click:|', 'target', '<button on:click:target'],
    ['<button on:click:ta|=f/>', 'target', '<button on:click:target=f/>'],
    ['<div data-|', 'data-', '<div data-$1="$2"'],
    ['<div aria-la|', 'aria-label', '<div aria-label="$1"'],
    ['<input bind:|', 'bind:value', '<input bind:value=$1'],
    ['<input prop:|', 'prop:checked', '<input prop:checked=$1'],
    ['<Foo attr:i|', 'attr:id', '<Foo attr:id="$1"'],
    ['<link rel="preload" a|/>', 'r#as', '<link rel="preload" r#as="$1"/>'],
    ['<link a|/>', 'as', '<link as="$1"/>'],
    ['<div node|', 'node_ref', '<div node_ref=$1'],
  ])('%s', (marked, label, expected) => {
    expect(accepted(marked, label, { snippets: true })).toBe(expected);
  });

  // The grammar reads the marker as a shorthand of the range `..`.
  it('of HTML stand on components behind the marker', () => {
    expect(accepted('<Foo {..} |/>', 'id', { snippets: true })).toBe('<Foo {..} id="$1"/>');
  });

  it('are plain text for editors without snippets', () => {
    expect(accepted('<div cl|', 'class')).toBe('<div class');
    expect(accepted('<div on:cl|', 'on:click')).toBe('<div on:click');
  });

  it('leave out what is there', () => {
    const found = labels(view('<button class="a" on:click=f |/>'));
    expect(found).not.toContain('class');
    expect(found).not.toContain('on:click');
    expect(labels(view('<button on:click:target:|=f/>'))).toEqual(['capture']);
  });

  it('belong to the element', () => {
    expect(labels(view('<a |'))).toContain('href');
    expect(labels(view('<div |'))).not.toContain('href');
    expect(labels(view('<path |'))).toContain('d');
    expect(labels(view('<svg |'))).toContain('viewBox');
    expect(labels(view('<meta |'))).toContain('http-equiv');
  });

  it('are directives only on components', () => {
    const found = labels(view('<Counter |'));
    expect(found).toEqual(expect.arrayContaining(['on:', 'class:', 'attr:', 'let:', 'clone:', 'slot:']));
    expect(found).not.toContain('class');
    expect(found).not.toContain('bind:');
    expect(labels(view('<div |'))).not.toContain('attr:');
  });

  it('depend on the version', () => {
    expect(labels(view('<a |'), '0.7')).not.toContain('referrerpolicy');
    expect(labels(view('<a |'), '0.8')).toContain('referrerpolicy');
    expect(labels(view('<table |'), '0.6')).toContain('border');
    expect(labels(view('<table |'), '0.8')).not.toContain('border');
    expect(labels(view('<input |'), '0.6')).not.toContain('bind:');
    expect(labels(view('<Foo |'), '0.6')).not.toContain('attr:');
    expect(labels(view('<p on:click:|'), '0.6')).toEqual(['undelegated']);
    expect(labels(view('<p on:click:|'), '0.8')).toEqual(['capture', 'target']);
  });

  it('tell the type of events', () => {
    const typeOf = (version: '0.7' | '0.8' | '0.9', event: string) =>
      proposals(view('<p on:|'), version).find(item => item.label === event)?.detail;
    expect(typeOf('0.8', 'on:click')).toBe('web_sys::MouseEvent');
    expect(typeOf('0.7', 'on:copy')).toBe('web_sys::Event');
    expect(typeOf('0.8', 'on:copy')).toBe('web_sys::ClipboardEvent');
    expect(typeOf('0.9', 'on:toggle')).toBe('web_sys::ToggleEvent');
  });
});

describe('values', () => {
  it.each([
    ['<input type="|"/>', 'checkbox', '<input type="checkbox"/>'],
    ['<input type="ch|"/>', 'checkbox', '<input type="checkbox"/>'],
    ['<input type=|', 'checkbox', '<input type="checkbox"'],
    ['<input type=| id="a"/>', 'checkbox', '<input type="checkbox" id="a"/>'],
    ['<input type="|>\n<p class="a">"x"</p>', 'checkbox', '<input type="checkbox>\n<p class="a">"x"</p>'],
    ['<img loading="|"/>', 'lazy', '<img loading="lazy"/>'],
    ['<div aria-hidden="|"/>', 'true', '<div aria-hidden="true"/>'],
    ['<Foo attr:aria-hidden="|"/>', 'true', '<Foo attr:aria-hidden="true"/>'],
  ])('%s', (marked, label, expected) => {
    expect(accepted(marked, label)).toBe(expected);
  });

  it('of props are unknown', () => {
    expect(labels(view('<Foo type="|"/>'))).toEqual([]);
    expect(labels(view('<input on:type="|"/>'))).toEqual([]);
  });
});

describe('nothing', () => {
  it.each([
    '{ a < b| }',
    '{let x = a|;}',
    '<div class=foo.b|',
    '<div class={x|}',
    '"<di|"',
    '"a|"',
    '// <di|',
    '/* <di| */',
    '|',
    '<div>|</div>',
    '<div>a|</div>',
    '<div class="x"|>',
    '<!-- "<di|" -->',
  ])('in a view: %s', marked => {
    expect(labels(view(marked))).toEqual([]);
  });

  it.each([
    'fn f() { a <| }',
    'fn f() -> Vec<di|> {}',
    '// view! { <| }',
    'const A: &str = "view! { <| }";',
    '<|',
    '|',
  ])('outside of views: %s', marked => expect(labels(file(marked))).toEqual([]));
});

describe('documentation', () => {
  const of = (marked: string, label: string) => {
    const topic = proposals(view(marked)).find(item => item.label === label)?.topic;
    return topic && documentationOf(topic, context());
  };

  it('comes from MDN, with a link', () => {
    expect(of('<|', 'button')).toContain('developer.mozilla.org');
    expect(of('<a |', 'href')).toContain('URL');
    expect(of('<img loading="|"', 'lazy')).toContain('viewport');
    expect(of('<svg><|</svg>', 'circle')).toContain('SVG/Reference/Element/circle');
  });

  it('tells the type of events and what directives do', () => {
    expect(of('<p on:|', 'on:click')).toMatch(/web_sys::MouseEvent[\s\S]*Bubbles/);
    expect(of('<Foo |', 'let:')).toContain('children');
  });
});

it('answers the same after a file was typed character by character', () => {
  const whole = inView('<div class="a"><p on:cl|');
  const { document, offset } = file(whole);
  const typed = file('|');
  for (const [index, text] of [...document.text].entries()) typed.document.update([{ start: index, end: index, text }]);
  expect(labels({ document: typed.document, offset })).toEqual(labels({ document, offset }));
});
