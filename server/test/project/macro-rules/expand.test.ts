import { describe, expect, test } from 'vitest';
import { expand } from '../../../src/project/macro-rules/expand.js';

function expanded(rules: string, body: string): string | undefined {
  return expand(`macro_rules! m { ${rules} }`, body, 'crate')?.replace(/\s+/g, ' ').trim();
}

describe('a call of macro_rules', () => {
  test.each<[string, string, string]>([
    ['($name:ident) => { fn $name() {} }', 'Button', 'fn Button() {}'],
    [
      '($name:ident, $e:ident, $($c:expr),+ $(,)?) => { <$e a=$($c),+/> $name }',
      'Card, div, "a b", f(1, 2),',
      '<div a= "a b", f(1, 2)/> Card',
    ],
    [
      '($($name:ident: $t:ty),*) => { $(fn $name(a: $t) {})* }',
      'a: Vec<u8, B>, b: &str',
      'fn a(a: Vec<u8, B>) {} fn b(a: &str) {}',
    ],
    ['($v:vis $name:ident) => { $v fn $name() {} }', 'pub(crate) x', 'pub(crate) fn x() {}'],
    ['($v:vis $name:ident) => { $v fn $name() {} }', 'x', 'fn x() {}'],
    ['($(#[$m:meta])* $name:ident) => { $(#[$m])* fn $name() {} }', '#[a(b)] #[c] x', '#[a(b)] #[c] fn x() {}'],
    ['(a) => { one } (b) => { two }', 'b', 'two'],
    ['() => { $crate::x!() }', '', 'crate::x!()'],
    ['($($k:ident => { $($v:ident)* })*) => { $($k($($v,)*))* }', 'a => { b c } d => {}', 'a( b, c,) d()'],
    ['($l:lifetime $x:literal $t:tt $b:block) => { $l $x $t $b }', "'a -1 (b c) { d }", "'a -1 (b c) { d }"],
    ['($(#[$m:meta])* $name:ident) => { $(#[$m])* fn $name() {} }', '/// A "b"\n x', '#[doc = " A \\"b\\""] fn x() {}'],
    ['($($t:tt)*) => { $($t)* }', '/** A */ fn x(/// B\n a: u8) {}', '# [doc = " A "] fn x (/// B a: u8) {}'],
    [
      '($i:item $($more:item)*) => { $i $($more)* }',
      '#[a] fn f() {} struct S(u8); mod m {}',
      '#[a] fn f() {} struct S(u8); mod m {}',
    ],
    ['($s:literal) => { $s }', 'r#"a " b"#', 'r#"a " b"#'],
  ])('%s of %s is %s', (rules, body, text) => {
    expect(expanded(rules, body)).toBe(text);
  });

  test.each([
    ['($name:ident) => {}', 'a b'],
    ['(a) => {}', 'b'],
    ['($i:item) => { $i }', 'fn f()'],
    ['($p:pat_param_2030) => { $p }', 'x'],
    ['($name:ident) => { }', '('],
    ['($name:ident', 'a'],
  ])('%s does not fit %s', (rules, body) => {
    expect(expanded(rules, body)).toBeUndefined();
  });

  test('docs stay', () => {
    expect(expanded('($a:ident) => { /// Docs of it\n fn $a() {} // no docs\n }', 'x')).toBe(
      '/// Docs of it fn x() {}',
    );
    expect(expand('macro_rules! m { () => { /// Docs\n fn a() {} } }', '', 'crate')).toContain('/// Docs\n');
  });
});
