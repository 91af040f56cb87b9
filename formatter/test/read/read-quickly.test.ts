import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  findProblemsIn,
  loadParsers,
  type Parsers,
  readView,
  type View,
  type ViewCall,
  visit,
} from 'tree-sitter-leptos';
import { beforeAll, describe, expect, it } from 'vitest';
import { findViewCalls } from '../../src/locate/view-calls.js';
import { readQuickly } from '../../src/read/read-quickly.js';
import { lex } from '../../src/rust/lexer.js';
import { treeOf } from './tree.js';

const APPS = fileURLToPath(new URL('../../../test/apps', import.meta.url));

let parsers: Parsers;

beforeAll(async () => {
  parsers = await loadParsers({}, 'leptos_view');
});

function callsIn(text: string): ViewCall[] {
  return findViewCalls(text, ['view']).flatMap(({ call }) => call ?? []);
}

function quickly(text: string, call: ViewCall, macroNames: readonly string[] = []): View | undefined {
  const lexed = lex(text, call.start, call.end);
  return lexed && readQuickly(lexed, call, macroNames);
}

/** What does not parse in a view and in those nested in it. */
function problemsIn(view: View, text: string): string[] {
  const problems = findProblemsIn(view, text).map(({ message }) => message);
  visit(view, place => {
    if (place.kind === 'rust') problems.push(...place.views.flatMap(nested => problemsIn(nested, text)));
  });
  return problems;
}

/** Expects the one view of a text to be read quickly, and as by the grammar. */
function expectSame(body: string, macroNames: readonly string[] = []): void {
  const text = `fn f() { view! { ${body} } }`;
  const [call] = callsIn(text);
  if (call === undefined) throw new Error('There is a view.');
  const view = quickly(text, call, macroNames);
  const expected = readView(parsers, text, call, { macroNames });
  expect(problemsIn(expected, text)).toEqual([]);
  expect(treeOf(view)).toEqual(treeOf(expected));
}

function isLeft(body: string): boolean {
  const text = `fn f() { view! { ${body} } }`;
  return callsIn(text).every(call => quickly(text, call) === undefined);
}

describe('what is read quickly is what the grammar reads', () => {
  it.each([
    ['tags of all kinds', '<p><br/><my-element></my-element><Show></Show><a::b::C/><svg:g/></p><></>'],
    ['the list of attributes alone', '<{..} class="a" {..rest}/>'],
    ['generics', '<Provider<T, U> value=x></Provider<T, U>>'],
    ['keys', '<p a on:click:capture=f class:md:flex-1 class:is--wide=x data-a.b="1" style:--x=y type="a"/>'],
    ['bindings', '<For let(item, other: Item) let:child></For>'],
    ['values', `<p a="x" b=r#"y "z" "# c=1.5 d={x} e=move || x.get() f='c' g=Item { a } h=if a { b } else { c }/>`],
    ['a struct literal that takes the braces behind it', '<p a=foo {..rest}/>'],
    ['spreads', '<p {..a} {b} {..}/>'],
    ['text', '"a" r"b" r#"c "d""# words, and (more <b>) \'x\' 100% {x} end'],
    ['markup', '<!DOCTYPE html><!-- "a comment" -->'],
    ['the class of all elements', '// first\nclass = "a", // then\n<p/>'],
    ['comments', '// a  \n<p /* b */ a=1 // c\n>/* d */ some // e\n words /* f */ "x" </p>// g\n'],
    ['views in code', '{view! { <p a=move || view! { "x" }/> }}<p a={vec![leptos::view!(<b/>), x]}/>'],
    ['views in the tokens of attributes', '{ #[a(view! { <p/> })] x; template! { <p/> } }'],
  ])('%s', (_, body) => {
    expectSame(body);
  });

  it.each([
    ['names and paths', ['x', 'self', 'Self', 'a::b', '::a::B']],
    ['literals', ['1', '1_000u8', '2f32', '1.5', '2.', '3.0f64', "'c'", "b'c'", 'true', 'r"raw"', '"text"']],
    ['calls', ['f()', 'a::b(c)', 'x.get()', 'x.with(f)', 'Some(1)', 'vec![1]', 'view! { <b/> }', 'a::view! { <b/> }']],
    ['operators', ['a + b', '-x', '!x', '*x', 'a == b', 'a <= b', 'a as u8', 'x?', 'a..b', '&x', '&mut x', 'a <<= b']],
    ['assignments', ['a = b', 'a += b', 'a -= b']],
    ['groups', ['()', '(a)', '(a,)', '(a, b)', '[a, b]', '[0; 3]', 'x[0]', 'A { b }', 'A { ..b }']],
    ['what has a body', ['|x| x', 'move || x.get()', 'async move {}', 'if a { b } else { c }', 'match a { _ => b }']],
    ['the rest', ['x.await', 'x.y.0', 'return', 'return x']],
  ])('what the grammar calls values: %s', (_, values) => {
    for (const value of values) expectSame(`<p a=${value} b/>`);
  });

  it('views of further macros', () => {
    expectSame('{html! { <p/> }}{my::html!["x"]}', ['html']);
  });

  it('the views of the apps, nearly all of them', () => {
    const files = readdirSync(APPS, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.rs') && !/(?:^|[\\/])target[\\/]/.test(path))
      .map(path => readFileSync(join(APPS, path), 'utf8'));
    let sound = 0;
    let quick = 0;
    for (const text of files) {
      for (const call of callsIn(text)) {
        const view = quickly(text, call);
        const expected = readView(parsers, text, call);
        if (problemsIn(expected, text).length === 0) sound += 1;
        if (view === undefined) continue;
        quick += 1;
        expect(problemsIn(expected, text)).toEqual([]);
        expect(treeOf(view)).toEqual(treeOf(expected));
      }
    }
    expect(sound).toBeGreaterThan(100);
    expect(quick / sound).toBeGreaterThan(0.95);
  });
});

describe('the grammar is left', () => {
  it.each([
    ['what does not parse', '<p>'],
    ['a close tag of another element', '<p></b>'],
    ['an attribute that is none', '<p @click=x/>'],
    ['a value that is missing', '<p a=/>'],
    ['a value that is cast by mistake', '<link rel="preload" as="font"/>'],
    ['a tag that is being typed', '<div class="a"\n<p/>'],
    ['code that does not parse', '{x.}'],
    ['a nested view that does not parse', '{view! { <p> }}'],
    ['doc comments', '/// a\n<p/>'],
    ['arguments of a tag that are no names', '<Foo<Vec<T>>/>'],
    ['names with blanks in them', '<p data - a="x"/>'],
    ['literals with suffixes', '<p a="text"b="x"/>'],
    ['words that are prefixes of literals', 'foo"bar"'],
    ['what macros are made of', '{ macro_rules! m { () => { view! { <p/> } } } }'],
    ['an index in a value without braces', '<p a=if x[0] { 1 } else { 2 }/>'],
    ['expressions that are rare in attributes', '<p a=loop {} b=unsafe { x }/>'],
    ['numbers that are rare in attributes', '<p a=0xff/>'],
  ])('%s', (_, body) => {
    expect(isLeft(body)).toBe(true);
  });
});
