import { describe, expect, it } from 'vitest';
import { type } from './sketch.js';

describe('types', () => {
  it.each([
    ["&'a mut [T; 3]", "type_reference('a mutable type_array(T 3))"],
    ['*const *mut T', 'type_pointer(type_pointer(mutable T))'],
    ['[T]', 'type_slice(T)'],
    ['()', '()'],
    ['(T,)', 'type_tuple(T)'],
    ['(T)', 'type_paren(T)'],
    ['!', '!'],
    ['m!(a)', 'type_macro(m!())'],
    ['fn()', 'fn()'],
    ["for<'a> fn(a: &'a T, U) -> V", "type_fn('a (a type_reference('a T)) (U) V)"],
    ['unsafe extern "C" fn(*const u8, ...)', 'type_fn((type_pointer(u8)) variadic)'],
  ])('%s', (text, tree) => {
    expect(type(text)).toBe(tree);
  });
});

describe('traits', () => {
  it.each([
    ['dyn Fn(A) -> B + Send', 'type_dyn(dyn Fn(A) -> B Send)'],
    ["impl for<'a> A<'a> + ?Sized + 'b", "type_impl(trait('a A<'a>) trait(? Sized) 'b)"],
    ["impl A + use<'a, T>", "type_impl(A use<'a, T>)"],
    ['&(dyn A + B)', 'type_reference(type_paren(type_dyn(dyn A B)))'],
    ['Box<A + B>', 'Box<type_dyn(A B)>'],
    ['(Fn(A)) + B', 'type_dyn(trait(paren Fn(A)) B)'],
  ])('%s', (text, tree) => {
    expect(type(text)).toBe(tree);
  });

  it('have no sign at the end that the tree could not keep', () => {
    expect(type('dyn A +')).toBeUndefined();
    expect(type('A<B: C +>')).toBeUndefined();
    expect(type('Fn::(A)')).toBeUndefined();
  });

  it('need parentheses behind `&`, and are no lifetimes alone', () => {
    expect(type('&dyn A + B')).toBeUndefined();
    expect(type("dyn 'a")).toBeUndefined();
  });
});

describe('generic arguments', () => {
  it.each([
    ['Vec<Option<&T>>', 'Vec<Option<type_reference(T)>>'],
    ["A<'a, T, 3, -1, { N }>", "A<'a, T, 3, const(unary(- 1)), { N }>"],
    ["A<B = C, D<'a> = E, F = 3>", "A<assoc_type(B C), assoc_type(D angle('a) E), assoc_const(F 3)>"],
    ['A<B: C + D>', 'A<constraint(B C D)>'],
    ['a::B::<C>', 'a::B::<C>'],
    ['<T as A<B>>::C', '<T as A<B>>::C'],
  ])('%s', (text, tree) => {
    expect(type(text)).toBe(tree);
  });
});
