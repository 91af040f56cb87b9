import { expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';

function tags(code: string): readonly string[] {
  return readFacts(`fn f() {\n    ${code}\n}\n\nfn g<A: Foo<Bar>>() {}\n`).tags;
}

test.each([
  ['view! { <Foo/> }', ['Foo']],
  ['view! { <p><Foo a=1>"x"</Foo></p> <Foo/> }', ['Foo']],
  ['leptos::view!(<Foo/>)', ['Foo']],
  ['template ! [ < Foo / > ]', ['Foo']],
  ['view! { <ui :: Button/> <self::A/> <crate::b::C/> <Self/> }', ['ui::Button', 'self::A', 'crate::b::C', 'Self']],
  ['view! { <Foo<Bar>/> <Baz <T> > </Baz<T>> <Qux<Vec<T>> a/> }', ['Foo', 'Baz', 'Qux']],
  ['view! { <foo/> <Foo::bar/> <my-Foo/> <Foo-bar/> <Foo.bar/> <:Foo/> <::k::Foo/> <r#Foo/> }', []],
  ['view! { <>{a}<Foo/></> }', ['Foo']],
  ['view! { <!-- "<Foo/>" --> <!-- <Baz/> --> <!DOCTYPE html> <Bar/> }', ['Bar']],
  ['view! { "<Foo/>" r#"<Foo/>"# /* <Foo/> */ // <Foo/>\n <Bar/> }', ['Bar']],
  ['view! { {if a < B { c } else { d < E }} (<Foo/>) [<Foo/>] <Bar/> }', ['Bar']],
  ['view! { <A b=move || c < D e={f < G} h=(i < J)/> }', ['A']],
  ['view! { <A b=c\n < D/> }', ['A']],
  ['view! { <A b=|| view! { <B/> }>{move || view! { <C/> }}</A> }', ['A', 'B', 'C']],
  ['vec![view! { <A/> }].map(|a| html!(view! { <B/> }))', ['A', 'B']],
  ['view! { class = "a", <A/> }', ['A']],
  [
    'view! { <Route view=Home path=a/> <Route view={ui::Page}/> <Route view=Other></Route> }',
    ['Route', 'Home', 'ui::Page', 'Other'],
  ],
  ['view! { <A b=C::new() d=E(1) f=G.h i=J! {} k=L::M n=O + P q=R { s: 1 }/> }', ['A', 'L::M', 'R']],
  ['view! { <A b=c > d }> <B/> }', ['A']],
  ['// view! { <A/> }\n "view! { <B/> }"', []],
  ['preview! { <A/> }; view != <A/>; view; let template = a < B;', []],
  ["view! { <p>don't <A/> it's <B/></p> }", ['A', 'B']],
])('%s', (code, expected) => {
  expect(tags(code)).toEqual(expected);
});

test.each([
  ['view! { <Foo }', ['Foo']],
  ['view! { <Foo\n <Bar/> }', ['Foo', 'Bar']],
  ['view! { <Foo <Bar/> }', ['Foo', 'Bar']],
  ['view! { <Foo a=\n <Bar/> }', ['Foo', 'Bar']],
  ['view! { <Foo a=1 </Foo> <Bar/> }', ['Foo', 'Bar']],
  ['view! { <Foo a={ <Bar/> }', ['Foo']],
  ['view! { <Foo:: }', ['Foo']],
  ['view! { <ui:: }', []],
  ['view! { <', []],
  ['view! { <p> <Foo a="b', ['Foo']],
])('half-typed: %s', (code, expected) => {
  expect(tags(code)).toEqual(expected);
});
