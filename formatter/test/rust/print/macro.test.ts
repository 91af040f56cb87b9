import { expect, test } from 'vitest';
import { format } from '../../../src/format.js';
import { formatExpression } from './format-rust.js';

test('of a macro that is not known, the arguments stay as they are written', () => {
  expect(formatExpression('tr!(  i18n,   count=1  )')).toBe('tr!(i18n,   count=1)');
  expect(formatExpression('class_list![ "a",if b{"c"} ]')).toBe('class_list!["a",if b{"c"}]');
  expect(formatExpression('a::b! ( )')).toBe('a::b!()');
});

test('in braces they have lines of their own', () => {
  expect(formatExpression('html!{ <p/> }')).toBe(`html! {
    <p/>
}`);
  expect(formatExpression('html!{ }')).toBe('html! {}');
});

test('lines behind the first keep their indentation, wherever the macro goes', () => {
  const code = `|| { a(); tr!(i18n,
      count = 1,
  name = "a
b") }`;
  const formatted = `|| {
    a();
    tr!(i18n,
      count = 1,
  name = "a
b")
}`;
  expect(formatExpression(code)).toBe(formatted);
  expect(formatExpression(formatted)).toBe(formatted);
});

test('what does not fit goes to lines of its own', () => {
  expect(formatExpression('tr!(i18n, a_rather_long_key_name, count = move || count.get())', 60)).toBe(`tr!(
    i18n, a_rather_long_key_name, count = move || count.get()
)`);
});

test.each([
  ['tr!( /* key */ a, b /* value */ )', 'tr!(/* key */ a, b /* value */)'],
  ['tr!(\n// key\n  a )', 'tr!(\n    // key\n  a\n)'],
  ['tr!(// key\n  a )', 'tr!( // key\n  a\n)'],
  ['tr!{ // key\n  a }', 'tr! { // key\n  a\n}'],
  ['tr!( a, b // value\n)', 'tr!(\n    a, b // value\n)'],
  ['tr![ // nothing\n]', 'tr![ // nothing\n]'],
  ['tr! /* text */ (  a  )', 'tr! /* text */ (  a  )'],
])('%s keeps its comments', (code, formatted) => {
  expect(formatExpression(code)).toBe(formatted);
  expect(formatExpression(formatted)).toBe(formatted);
});

test('a comment in a macro is not printed again behind it', () => {
  expect(formatExpression('f(tr!(a /* b */), format!(/* c */ "d"), e)')).toBe(
    'f(tr!(a /* b */), format!(/* c */ "d"), e)',
  );
});

test('braces stay where only they end a statement', () => {
  expect(formatExpression('{ println!{"a"} println!{"b"}; println!{"c"} }')).toBe(`{
    println! {
        "a"
    }
    println!("b");
    println!("c")
}`);
});

test('views in the arguments of a standard macro are formatted, those in other macros stay as they are written', async () => {
  const text = 'view! { <p>{vec![view!{<b/>}]} {list![view!{<b/>}]} {view!{<i/>}.into_any()}</p> }';
  expect((await format(text)).text).toBe(
    'view! { <p>{vec![view! { <b /> }]} {list![view!{<b/>}]} {view! { <i /> }.into_any()}</p> }',
  );
});

test('a semicolon behind a view stays', async () => {
  const text = `view! {
    <p>
        {move || {
            view! { <b /> };
            view! { <i /> }
        }}
    </p>
}`;
  expect((await format(text)).text).toBe(text);
});
