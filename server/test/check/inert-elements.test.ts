import { ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { inertElements } from '../../src/check/inert-elements.js';
import { parsers } from '../features/snippet.js';
import { inView } from './checking.js';

/** The names of the elements that Leptos writes into the page as they stand. */
function inert(body: string): string[] {
  const document = ViewDocument.open(parsers, inView(body));
  const names = [...inertElements(document)].map(element => element.name);
  document.dispose();
  return names;
}

describe('nothing changes in', () => {
  it.each([
    ['an element with text', '<div><p>"a"</p></div>', ['p']],
    ['an element with attributes', '<div><p foo="x" hidden/></div>', ['p']],
    ['an element with elements', '<div><ul><li>"a"</li></ul></div>', ['ul', 'li']],
    ['an element beside a block', '<div><p>"a"</p>{x}</div>', ['p']],
    ['what is in an element in a component', '<A><div><p>"a"</p></div></A>', ['p']],
    ['a part of an element that changes', '<div><p class=x><b>"a"</b></p></div>', ['b']],
    ['an element with a comment of Rust', '<div><p>"a" /* b */</p></div>', ['p']],
    ['a directive without a value', '<div><p class:a on:click/></div>', ['p']],
  ])('%s', (_, body, expected) => {
    expect(inert(body)).toEqual(expected);
  });
});

describe('something may change in', () => {
  it.each([
    ['the roots of a view', '<p>"a"</p><p>"b"</p>'],
    ['the roots of a fragment', '<div><><p>"a"</p></></div>'],
    ['the children of a component', '<A><p>"a"</p></A>'],
    ['an element without anything', '<div><p/></div>'],
    ['an element with a block', '<div><p>{x}</p></div>'],
    ['an element with a comment of HTML', '<div><p><!-- "a" --></p></div>'],
    ['an element with a component', '<div><p><A/></p></div>'],
    ['a value that is no string', '<div><p tabindex=1>"a"</p></div>'],
    ['a directive with a value', '<div><p style:top="1px">"a"</p></div>'],
    ['a spread', '<div><p {..x}>"a"</p></div>'],
    ['MathML', '<div><mi>"a"</mi></div>'],
    ['a view with a class for all', 'class = "a", <div><p>"a"</p></div>'],
    ['a template', '{ template! { <div><p>"a"</p></div> } }'],
  ])('%s', (_, body) => {
    expect(inert(body)).toEqual([]);
  });
});
