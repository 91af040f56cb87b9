import { expect, test } from 'vitest';
import { item, slot } from './snippet.js';

test('a slot is told by its tag and its fields', () => {
  const text = `
#[slot]
pub struct Then<T> {
    /// Shown.
    pub children: ChildrenFn,
    #[prop(optional, into)]
    class: Option<String>,
    extra: T,
}`;
  expect(slot(text)).toMatchObject({
    kind: 'slot',
    tag: 'Then',
    generics: '<T>',
    props: [
      { name: 'children', docs: 'Shown.', isRequired: true },
      { name: 'class', passedType: 'String', isRequired: false, isInto: true },
      { name: 'extra' },
    ],
  });
});

test('a slot may be without fields', () => {
  expect(slot('#[leptos::slot]\nstruct my_slot;')).toMatchObject({ tag: 'MySlot', props: [] });
});

test('a lazy function tells its arguments', () => {
  expect(item('#[lazy(split, fallible)]\nasync fn a() {}', 'a').leptos).toEqual({
    kind: 'lazy',
    arguments: ['split', 'fallible'],
  });
});

test.each([
  ['el: Element', { elementType: 'Element' }],
  ['el: leptos::tachys::renderer::types::Element, (): ()', { valueType: '()' }],
  ['el: HtmlElement<AnyElement>, amount: usize', { elementType: 'HtmlElement<AnyElement>', valueType: 'usize' }],
])('a function with the parameters %s is a directive', (parameters, expected) => {
  expect(item(`fn d(${parameters}) {}`, 'd').leptos).toMatchObject({ kind: 'directive', ...expected });
});

test.each(['el: &Element', 'el: ElementRef', 'a: u8, el: Element', 'el: Element, a: u8, b: u8', 'el: Vec<Element>'])(
  'a function with the parameters %s is none',
  parameters => {
    expect(item(`fn d(${parameters}) {}`, 'd').leptos).toBeUndefined();
  },
);

test('a function that returns something is no directive', () => {
  expect(item('fn d(el: Element) -> () {}', 'd').leptos).toMatchObject({ kind: 'directive' });
  expect(item('fn mount_to(el: Element) -> Handle {}', 'mount_to').leptos).toBeUndefined();
});
