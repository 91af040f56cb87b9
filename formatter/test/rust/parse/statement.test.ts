import { describe, expect, it } from 'vitest';
import { parseStatements } from '../../../src/rust/parse/index.js';
import { statements } from './sketch.js';

describe('let', () => {
  it.each([
    ['let a;', 'stmt_let(a)'],
    ['let a: T = b;', 'stmt_let(pat_type(a T) b)'],
    ['let Some(a) = b else { return };', 'stmt_let(pat_tuple_struct(Some a) b { return })'],
    ['#[a] let b = c;', 'stmt_let(#[a] b c)'],
  ])('%s', (text, tree) => {
    expect(statements(text)).toBe(tree);
  });

  it('needs parentheses around a value with a brace at its end in front of `else`', () => {
    expect(statements('let A = S { a } else { b };')).toBeUndefined();
    expect(statements('let A = (S { a }) else { b };')).toBe('stmt_let(A paren(struct(S (a a))) { b })');
  });
});

describe('where an expression ends', () => {
  it.each([
    ['match a {} - 1', 'match(a); unary(- 1)'],
    ['if a {} (b)', 'if(a {  }); paren(b)'],
    ['unsafe { a } *b = c;', 'unsafe({ a }); stmt_expr(assign(unary(* b) c) semicolon)'],
    ['match a {}.b()', 'method_call(match(a) b)'],
    ['{ a }?.b;', 'stmt_expr(field(try({ a }) b) semicolon)'],
    ['a = match b {} - 1;', 'stmt_expr(assign(a binary(match(b) - 1)) semicolon)'],
    ['async {} - 1;', 'stmt_expr(binary(async({  }) - 1) semicolon)'],
    ["'a: loop {} b", "loop('a {  }); b"],
  ])('%s', (text, tree) => {
    expect(statements(text)).toBe(tree);
  });

  it('is a semicolon or the end of the block, unless it ends with a block', () => {
    expect(statements('a b')).toBeUndefined();
    expect(statements('S {} a')).toBeUndefined();
    expect(statements(';; a;')).toBe(';; ;; stmt_expr(a semicolon)');
  });

  it('belongs to the statement with its semicolon', () => {
    const [first, second] = parseStatements('a ; b', 0, 5)?.node ?? [];
    expect(first).toMatchObject({ start: 0, end: 3, expr: { start: 0, end: 1 } });
    expect(second).toMatchObject({ start: 4, end: 5, semicolon: false });
  });
});

describe('macros', () => {
  it.each([
    ['a! {} b', 'stmt_macro(a!{}); b'],
    ['a::b! {};', 'stmt_macro(a::b!{} semicolon)'],
    ['a!();', 'stmt_macro(a!() semicolon)'],
    ['a!(b)', 'macro(a!())'],
    ['a! {}.b()', 'method_call(macro(a!{}) b)'],
    ['a! {}?', 'try(macro(a!{}))'],
    ['a!(b) + c', 'binary(macro(a!()) + c)'],
    ['#[a] b! {}', 'stmt_macro(#[a] b!{})'],
  ])('%s', (text, tree) => {
    expect(statements(text)).toBe(tree);
  });

  it('need a semicolon where they have no braces', () => {
    expect(statements('a!() b')).toBeUndefined();
  });
});

it('gives attributes to the first operand of an expression', () => {
  expect(statements('#[a] b.c() + d;')).toBe('stmt_expr(binary(method_call(b c #[a]) + d) semicolon)');
});
