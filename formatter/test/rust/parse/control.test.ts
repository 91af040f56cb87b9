import { describe, expect, it } from 'vitest';
import { expression } from './sketch.js';

describe('conditions', () => {
  it.each([
    ['if a { b }', 'if(a { b })'],
    ['if a {} else if b {} else {}', 'if(a {  } if(b {  } block({  })))'],
    ['if let Some(a) = b && c {}', 'if(binary(let(pat_tuple_struct(Some a) b) && c) {  })'],
    ['if a && let B | C = d {}', 'if(binary(a && let(pat_or(B C) d)) {  })'],
    ['while let Some(a) = b.next() {}', 'while(let(pat_tuple_struct(Some a) method_call(b next)) {  })'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('end in front of a brace: a struct needs parentheses', () => {
    expect(expression('if a == S { b }')).toBe('if(binary(a == S) { b })');
    expect(expression('if a == (S { b }) {}')).toBe('if(binary(a == paren(struct(S (b b)))) {  })');
    expect(expression('for a in S {}')).toBe('for(a S {  })');
    expect(expression('while || S {}')).toBe('while(closure(S) {  })');
    expect(expression('if f(S { b }) {}')).toBe('if(call(f struct(S (b b))) {  })');
    expect(expression('if a.. {}')).toBe('if(range(a ..) {  })');
    expect(expression('if break {}')).toBe('if(break {  })');
  });
});

describe('loops', () => {
  it.each([
    ["'a: loop { break 'a }", "loop('a { break('a) })"],
    ['for (a, b) in c.iter() {}', 'for(pat_tuple(a b) method_call(c iter) {  })'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });
});

describe('match', () => {
  it.each([
    ['match a {}', 'match(a)'],
    ['match S { a => b }', 'match(S (a b))'],
    ['match a { | B | C if d => e, _ => {} }', 'match(a (pat_or(leading B C) d e comma) (_ block({  })))'],
    ['match a { #[b] c => d, }', 'match(a (#[b] c d comma))'],
    ['match a { b => {} c => if d {} e => f }', 'match(a (b block({  })) (c if(d {  })) (e f))'],
    ['match a { b => {}.c(), d => e }', 'match(a (b method_call(block({  }) c) comma) (d e))'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('needs commas behind arms that do not end with a block', () => {
    expect(expression('match a { b => c d => e }')).toBeUndefined();
    expect(expression('match a { b => async {} d => e }')).toBeUndefined();
  });
});
