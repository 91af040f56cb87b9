import { expect, test } from 'vitest';
import { formatExpression } from './format-rust.js';

test.each([
  ['format!{ "{a} {}",b , c=1, }', 'format!("{a} {}", b, c = 1)'],
  ['format!["{type}", type = a]', 'format!("{type}", type = a)'],
  ['std::println!( "a" )', 'std::println!("a")'],
  ['assert_eq!(a,b,"{} is not {}",a,b)', 'assert_eq!(a, b, "{} is not {}", a, b)'],
  ['write!(f,"a")', 'write!(f, "a")'],
  ['vec!( a,b )', 'vec![a, b]'],
  ['vec![ 0u8;LENGTH ]', 'vec![0u8; LENGTH]'],
  ['vec![  ]', 'vec![]'],
  ['vec!()', 'vec![]'],
  ['dbg!{ }', 'dbg!()'],
  ['matches!(key,Key::Up|Key::Down if shift )', 'matches!(key, Key::Up | Key::Down if shift)'],
  ['matches!(key, | A | B,)', 'matches!(key, | A | B)'],
  ['cfg!( all(unix,feature="ssr") )', 'cfg!(all(unix, feature = "ssr"))'],
  ['include_str! ( "a.txt", )', 'include_str!("a.txt")'],
  ['concat![ "a",b!(  c  ) ]', 'concat!("a", b!(c))'],
])('%s', (code, formatted) => {
  expect(formatExpression(code)).toBe(formatted);
  expect(formatExpression(formatted)).toBe(formatted);
});

test.each([
  ['todo!{ }', 'todo! {}'],
  ['assert_eq!( a )', 'assert_eq!(a)'],
  ['env!(a,  b,  c)', 'env!(a,  b,  c)'],
  ['format!("{}",  a b)', 'format!("{}",  a b)'],
  ['matches!(a,  b,  c)', 'matches!(a,  b,  c)'],
  ['cfg!(a  =>  b)', 'cfg!(a  =>  b)'],
])('%s is not what the library takes: its body stays as it is written', (code, formatted) => {
  expect(formatExpression(code)).toBe(formatted);
});

test('what does not fit has an argument a line, and a comma behind the last one', () => {
  expect(
    formatExpression('format!("{} of {} rows selected, {} hidden", selected.get(), rows.len(), hidden)', 60),
  ).toBe(`format!(
    "{} of {} rows selected, {} hidden",
    selected.get(),
    rows.len(),
    hidden,
)`);
  expect(formatExpression('vec![some_rather_long_function_name(a); another_long_function_name(b)]', 60)).toBe(`vec![
    some_rather_long_function_name(a);
    another_long_function_name(b)
]`);
  expect(
    formatExpression('matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight" if !event.shift_key())', 60),
  ).toBe(`matches!(
    event.key().as_str(),
    "ArrowLeft" | "ArrowRight"
    if !event.shift_key()
)`);
  expect(
    formatExpression('cfg!(not(all(feature = "server_side_rendering", feature = "a_tracing")))', 60),
  ).toBe(`cfg!(not(
    all(
        feature = "server_side_rendering",
        feature = "a_tracing",
    ),
))`);
});

test('comments in a list stay where they are', () => {
  expect(
    formatExpression(`vec![ // all of them
    a, // one
    // on its own
    b /* two */, /* three */ c
    // last
]`),
  ).toBe(`vec![ // all of them
    a, // one
    // on its own
    b /* two */,
    /* three */ c,
    // last
]`);
});

test.each([
  ['vec![  /* none */  ]', 'vec![/* none */]'],
  ['vec![a /* value */;  /* times */ 3]', 'vec![a /* value */;  /* times */ 3]'],
  ['matches!(a,  B /* or */ if c)', 'matches!(a,  B /* or */ if c)'],
  ['cfg!(all(a,  /* and */ b))', 'cfg!(all(a,  /* and */ b))'],
])('%s has a comment where none can be printed: its body stays as it is written', (code, formatted) => {
  expect(formatExpression(code)).toBe(formatted);
});

test('thread_local! has a static a line', () => {
  const code = `thread_local!(static A: Cell<u8>=Cell::new( 0 );
    // the other
    #[allow(unused)] static B: u8 = const { 1 };)`;
  expect(formatExpression(code)).toBe(`thread_local! {
    static A: Cell<u8> = Cell::new(0);
    // the other
    #[allow(unused)]
    static B: u8 = const { 1 };
}`);
});

test('a doc comment in an argument is printed once', () => {
  const code = `vec![|| {
    /// The first.
    let a = 1;
    a
}]`;
  expect(formatExpression(code)).toBe(`vec![
    || {
        /// The first.
        let a = 1;
        a
    },
]`);
});
