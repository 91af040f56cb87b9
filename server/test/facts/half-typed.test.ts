import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import { component, importsOf, item, itemsOf } from './snippet.js';

/** What stands in front of and behind something half-typed must be there all the same. */
describe.each([
  ['a path of a use', 'use b::', []],
  ['the braces of a use', 'use b::{c, d', []],
  ['a keyword', 'fn', []],
  ['a visibility', 'pub', []],
  ['a visibility in parentheses', 'pub(', []],
  ['a name', 'fn Foo', ['fn Foo']],
  ['parameters', 'fn Foo(', ['fn Foo']],
  ['the type of a parameter', 'fn Foo(a: Vec<', ['fn Foo']],
  ['generics', 'fn Foo<T', ['fn Foo']],
  ['a return type', 'fn Foo() -> Result<', ['fn Foo']],
  ['a body', 'fn Foo() {\n    let a = (1, [2;\n    if b {\n', ['fn Foo']],
  ['a view in a body', 'fn Foo() {\n    view! {\n        <p class={\n    }\n}', ['fn Foo']],
  ['a string', 'fn Foo() {\n    let a = "b;\n}', ['fn Foo']],
  ['a struct', 'struct Foo', ['struct Foo']],
  ['a field', 'struct Foo {\n    a: Option<', ['struct Foo']],
  ['a variant', 'enum Foo {\n    A(', ['enum Foo']],
  ['a constant', 'const FOO: u32 =', ['const FOO']],
  ['an impl', 'impl Foo for', []],
  ['the body of an impl', 'impl Foo {\n    fn a(&self) {\n', []],
  ['a module', 'mod foo', ['mod foo']],
  ['a macro call', 'foo!(', []],
  ['an attribute', '#[component', []],
  ['an attribute without an item', '#[component]', []],
  ['closing braces too many', '}\n)]}', []],
])('%s half-typed', (_, half, items) => {
  test('hides nothing behind it', () => {
    const text = `use a::A;\n\n${half}\n\n#[component]\npub fn Behind(b: u8) -> impl IntoView {\n    ()\n}\n\nuse z::Z;\n`;
    expect(itemsOf(text)).toEqual([...items, 'fn Behind']);
    expect(importsOf(text)).toEqual(expect.arrayContaining(['a::A = A', 'z::Z = Z']));
  });

  test('hides nothing behind it in a module', () => {
    const indented = half.replaceAll('\n', '\n    ');
    const text = `mod m {\n    ${indented}\n\n    fn behind() {}\n}\n\nfn last() {}\n`;
    const { scope } = readFacts(text);
    if (half.startsWith('}')) return;
    expect(item(text, 'm').content?.items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([...items, 'fn behind']);
    expect(scope.items.at(-1)?.name).toBe('last');
  });

  test('is read at the end of a file', () => {
    expect(itemsOf(`fn before() {}\n${half}`)).toEqual(['fn before', ...items]);
  });
});

test('a component is told by its signature though its body does not parse', () => {
  const { props } = component(
    '#[component]\nfn Foo(a: u8, #[prop(optional)] b: bool) -> impl IntoView {\n    view! { <p>(\n}\n',
  );
  expect(props.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('the parameters behind a half-typed type are told', () => {
  const { props } = component('#[component]\nfn Foo(a: Signal<, #[prop(into)] b: String, mut c: u8) {}');
  expect(props.map(({ name, type }) => `${name}: ${type}`)).toEqual(['a: Signal<', 'b: String', 'c: u8']);
});

test('a parameter without its type is told', () => {
  const { props } = component('#[component]\nfn Foo(a, #[prop(into, ] b: , c) {}');
  expect(props.map(({ name, type }) => [name, type])).toEqual([
    ['a', ''],
    ['b', ''],
    ['c', ''],
  ]);
});

test('a lost quote hides only the item that it is in', () => {
  const items = 'fn a() { g("b") }\n\npub fn c() { g("d") }\n\nconst E: &str = "f";\n\nfn g() {}\n';
  expect(itemsOf(items.replace('"b"', '"b'))).toEqual(['fn a', 'fn c', 'const E', 'fn g']);
  expect(itemsOf(items.replace('"f"', 'f"'))).toEqual(['fn a', 'fn c', 'const E', 'fn g']);
});

test('statements behind a half-typed use in a block stay statements', () => {
  const text = 'fn f() {\n    use a::\n    let b = c;\n    use d::{e,\n    g!();\n}\nfn h() {}\n';
  expect(itemsOf(text)).toEqual(['fn f', 'fn h']);
});

test('whatever a text is cut to, it is read', () => {
  const text =
    '#[component]\r\npub fn Foo<T: A>(#[prop(name = "b", default = |a, b| a)] (c, d): Option<T>) -> impl IntoView where T: B {\n' +
    '  use x::{y as z, *}; view! { <a::Foo<T> b={"\\""} /* c */ > r#"d"# \'e\' </a::Foo<T>> }\n}\n' +
    '#[server(Name, "/api", endpoint = "a")]\nasync fn f(#[server(default)] a: u8) -> Result<(), E> { }\n' +
    '#[slot] struct S { /** d */ #[prop(into)] e: Option<u8> }\ncfg_if! { if #[cfg(a)] { enum B { C(u8) } } else { } }\n';
  for (let cut = 0; cut <= text.length; cut++) {
    for (const part of [text.slice(0, cut), text.slice(cut), text.slice(0, cut) + text.slice(cut + 1)]) {
      const { scope } = readFacts(part);
      for (const { start, end, nameStart, name } of scope.items) {
        expect(part.slice(nameStart, nameStart + name.length)).toBe(name);
        expect(start <= nameStart && nameStart < end && end <= part.length).toBe(true);
      }
    }
  }
});
