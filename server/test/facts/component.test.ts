import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import { component, item } from './snippet.js';

test('a component is told by its tag, generics, props and what it returns', () => {
  expect(
    component(`
#[component(transparent)]
pub fn Counter<F, T: Clone>(
    start: i32,
    render: F,
) -> impl IntoView
where
    F: Fn(T) -> i32,
{
}`),
  ).toMatchObject({
    kind: 'component',
    tag: 'Counter',
    arguments: ['transparent'],
    generics: '<F, T: Clone>',
    where: 'where F: Fn(T) -> i32,',
    returnType: 'impl IntoView',
    props: [{ name: 'start' }, { name: 'render' }],
  });
});

test.each([
  ['#[component]', 'component'],
  ['#[leptos::component]', 'component'],
  ['#[::leptos::component]', 'component'],
  ['#[leptos::prelude::component]', 'component'],
  ['#[island(lazy)]', 'island'],
  ['#[leptos :: island]', 'island'],
  ['#[cfg_attr(feature = "ssr", allow(dead_code), component)]', 'component'],
  ['#[allow(unused)] /// Docs\n #[component]', 'component'],
])('%s makes a component', (attribute, kind) => {
  expect(component(`${attribute}\nfn A() {}`).kind).toBe(kind);
});

test('an attribute of the same name from elsewhere makes none', () => {
  expect(item('#[bevy::component]\nfn A() {}', 'A').leptos).toBeUndefined();
});

test('docs are told as Markdown', () => {
  const text =
    '/// First.\n///\n///     code\n/** Second. */\n#[doc = "Third: \\"é\\u{e9}\\""]\n#[component]\nfn A() {}';
  expect(item(text, 'A').docs).toBe('First.\n\n    code\nSecond.\nThird: "éé"');
});

test('the docs of what is nothing to Leptos are left out', () => {
  expect(item('/// Docs.\nfn a() {}', 'a').docs).toBeUndefined();
});

test.each([
  ['a: u8', { type: 'u8', passedType: 'u8', isRequired: true, isInto: false, options: [] }],
  ['#[prop(optional)] a: Option<Vec<u8>>', { passedType: 'Vec<u8>', isRequired: false }],
  ['#[prop(optional)] a: std::option::Option<u8>', { passedType: 'std::option::Option<u8>', isRequired: false }],
  ['#[prop(optional_no_strip)] a: Option<u8>', { passedType: 'Option<u8>', isRequired: false }],
  ['#[prop(strip_option)] a: Option<u8>', { passedType: 'u8', isRequired: true }],
  ['#[prop(into)] a: Signal<String>', { isInto: true, isRequired: true, options: ['into'] }],
  ['#[prop(into, optional)] a: MaybeProp<u8>', { isRequired: false, options: ['into', 'optional'] }],
  ['#[prop(default = |a, b| a)] a: F', { default: '|a, b| a', isRequired: false, options: ['default'] }],
  ['#[prop(default = vec![1, 2], into)] a: F', { default: 'vec![1, 2]', options: ['default', 'into'] }],
  ['#[prop(default = x::<A, B>(), optional)] a: F', { default: 'x::<A, B>()', options: ['default', 'optional'] }],
  ['#[prop(default = r#"a"#.into())] a: F', { default: 'r#"a"#.into()' }],
  ['#[prop(attrs)] a: Vec<u8>', { isRequired: false }],
  ['#[prop(marker)] a: PhantomData<T>', { isRequired: false }],
  ['#[prop(name = "a")] (b, c): (u8, u8)', { name: 'a', type: '(u8, u8)' }],
  ['#[prop(name = "a")] Point { x, y }: Point', { name: 'a', type: 'Point' }],
  ['mut a: u8', { name: 'a', type: 'u8' }],
  ['ref a: u8', { name: 'a', type: 'u8' }],
  ['r#a: u8', { name: 'a' }],
  ['a: impl Fn(u8, u8) -> Option<u8> + Send', { type: 'impl Fn(u8, u8) -> Option<u8> + Send' }],
  ['a: HashMap<\n    u8, // why\n    u8>', { type: 'HashMap< u8, u8>' }],
  ['/// Docs.\n /// More.\n a: u8', { docs: 'Docs.\nMore.' }],
])('the prop %s', (written, expected) => {
  const { props } = component(`#[component]\nfn A(first: u8, ${written}, last: u8) {}`);
  expect(props.map(({ name }) => name)).toEqual(['first', 'a', 'last']);
  expect(props[1]).toMatchObject(expected);
});

test('a prop tells where it and its name stand', () => {
  const text = '#[component]\nfn A(\n    b: u8,\n    /// Docs.\n    #[prop(into)]\n    mut r#type: u8, // last\n) {}';
  const [, prop] = component(text).props;
  expect(text.slice(prop?.start, prop?.end)).toBe('/// Docs.\n    #[prop(into)]\n    mut r#type: u8');
  expect(text.slice(prop?.nameStart)).toMatch(/^type: u8/);
});

test('what no tag could name is no prop', () => {
  expect(component('#[component]\nfn A(&self, (a, b): C) {}').props).toEqual([]);
});

test('components in blocks and modules are told', () => {
  const { scope } = readFacts('fn f() { #[component] fn Inner() {} }\nmod m { #[component] fn Other() {} }');
  expect(scope.blocks[0]?.items[0]?.leptos).toMatchObject({ tag: 'Inner' });
  expect(scope.items[1]?.content?.items[0]?.leptos).toMatchObject({ tag: 'Other' });
});
