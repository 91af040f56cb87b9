/**
 * @file What rustc accepts and tree-sitter-rust 0.24 does not, as far as code near views has it: mended rules, each with
 * the nodes that the rule already gives.
 *
 * Left as they are: what only a nightly rustc takes (`box` patterns, `auto trait`, `impl const`, binders of closures).
 */

/// <reference types="tree-sitter-cli/dsl" />

/** tree-sitter-rust's for a comparison of ranges, `a..b`. */
const RANGE_PRECEDENCE = 1;

/** What a rule's function takes, to have the rule as data. */
export const SYMBOLS = new Proxy({}, { get: (_, name) => ({ type: 'SYMBOL', name }) });

const separatedBy = (separator, rule) => seq(rule, repeat(seq(separator, rule)));

/** `a, b` or `a, b,` or nothing. */
const list = rule => optional(seq(separatedBy(',', rule), optional(',')));

/** Each takes tree-sitter-rust's symbols and the rule as it was. */
const MENDED = {
  // `|a, b,| a`, `|#[cfg(x)] a| a`
  closure_parameters: $ => seq('|', list(seq(repeat($.attribute_item), choice($._pattern, $.parameter))), '|'),

  // `fn f(#[a] #[b] x: u8)`
  parameters: ($, rule) => replaced(rule, optional($.attribute_item), repeat($.attribute_item)),

  // Behind the block of another arm `&&` is the token of an operator: `A => {} &&x => 1`.
  match_pattern: ($, rule) =>
    replaced(
      rule,
      $._pattern,
      choice(
        $._pattern,
        alias($._double_reference_pattern, $.reference_pattern),
        alias($._double_reference_or_pattern, $.or_pattern),
      ),
    ),
  _double_reference_pattern: $ => seq('&&', alias($._second_reference_pattern, $.reference_pattern)),
  _second_reference_pattern: $ => seq(optional($.mutable_specifier), $._pattern),
  _double_reference_or_pattern: $ => seq(alias($._double_reference_pattern, $.reference_pattern), '|', $._pattern),

  // `S { 0: x }`, `S { #[cfg(y)] x }`
  field_pattern: ($, rule) =>
    seq(repeat($.attribute_item), replaced(rule, $._field_identifier, choice($._field_identifier, $.integer_literal))),

  // `S::<T> { x }`
  struct_pattern: ($, rule) =>
    replaced(
      rule,
      $.scoped_type_identifier,
      choice($.scoped_type_identifier, alias($.generic_type_with_turbofish, $.generic_type)),
    ),

  // `S { x, .. } = y`
  base_field_initializer: $ => seq('..', optional($._expression)),

  // `..=5`
  range_expression: ($, rule) => choice(rule, prec.left(RANGE_PRECEDENCE, seq('..=', $._expression))),

  // `(#[cfg(x)] a, #[cfg(y)] b)`
  tuple_expression: $ =>
    seq(
      '(',
      repeat1(seq(repeat($.attribute_item), $._expression, ',')),
      optional(seq(repeat($.attribute_item), $._expression)),
      ')',
    ),

  // `&raw const x`, but also `&raw`: as no keyword of its own `raw` stays a name like any other.
  reference_expression: ($, rule) =>
    replaced(
      rule,
      seq('raw', choice('const', $.mutable_specifier)),
      choice(alias(/raw\s+const/, 'raw const'), alias(/raw\s+mut/, 'raw mut')),
    ),

  // `m!(~)`
  _non_special_token: (_, rule) => replaced(rule, { type: 'STRING', value: '?' }, choice('?', '~')),

  // `Foo<-1>`
  type_arguments: ($, rule) => replaced(rule, $._literal, choice($._literal, $.negative_literal)),

  // `struct S where T: X;`
  struct_item: ($, rule) =>
    choice(
      rule,
      seq(
        optional($.visibility_modifier),
        'struct',
        field('name', $._type_identifier),
        field('type_parameters', optional($.type_parameters)),
        $.where_clause,
        ';',
      ),
    ),

  // `unsafe extern "C" { … }`, which the edition of 2024 wants
  foreign_mod_item: ($, rule) => replaced(rule, $.extern_modifier, seq(optional('unsafe'), $.extern_modifier)),

  // `pub type X;` in such blocks, as wasm-bindgen has it
  associated_type: ($, rule) => seq(optional($.visibility_modifier), rule),

  // `where (): X`
  where_predicate: ($, rule) => replaced(rule, $.tuple_type, choice($.tuple_type, $.unit_type)),

  // `dyn 'static + X`
  dynamic_type: ($, rule) => replaced(rule, $.tuple_type, choice($.tuple_type, $.lifetime)),
};

/**
 * @param {Record<string, Rule>} rules - The rules of tree-sitter-rust, as data.
 * @returns {Record<string, Rule>} All of them, with the mended ones in the place of their own.
 * @throws Where a rule is no longer the one that was to be mended.
 */
export default function mendedRust(rules) {
  const mended = Object.entries(MENDED).map(([name, mend]) => [name, mend(SYMBOLS, rules[name])]);
  const untouched = mended.filter(([name, rule]) => isSame(rule, rules[name])).map(([name]) => name);
  if (untouched.length > 0) throw new Error(`tree-sitter-rust has other rules than these were made for: ${untouched}.`);
  return { ...rules, ...Object.fromEntries(mended) };
}

function isSame(rule, other) {
  return JSON.stringify(rule) === JSON.stringify(other);
}

/** `rule` with `after` wherever it has `before`. */
function replaced(rule, before, after) {
  if (isSame(rule, before)) return after;
  if (rule.content) return { ...rule, content: replaced(rule.content, before, after) };
  if (rule.members) return { ...rule, members: rule.members.map(member => replaced(member, before, after)) };
  return rule;
}
