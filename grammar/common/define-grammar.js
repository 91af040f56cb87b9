/**
 * @file The one definition behind both grammars: Rust (from tree-sitter-rust) plus Leptos' view templates.
 *
 * Every character sequence is accepted at the level of a view (tags, attribute names, text): what the real parser
 * rejects has nodes of its own (`incomplete_tag`, `stray_close_tag`, `missing_close_tag`, `missing_value`,
 * `unexpected`, `invalid_name`, `unquoted_comment`), so that a half-typed tag costs nothing but itself.
 * Only Rust code can hold ERROR nodes. See scanner.h for who decides what.
 */

/// <reference types="tree-sitter-cli/dsl" />

import rust from 'tree-sitter-rust/grammar.js';
import bareValueRules from './bare-value.js';
import withFoldedLetters from './folded-letters.js';
import mendedRust, { SYMBOLS } from './mended-rust.js';

/** Where a macro call may stand in tree-sitter-rust, a view may stand as well. */
const MACRO_POSITIONS = ['_declaration_statement', '_type', '_pattern', '_expression_except_range'];

/** Above all of tree-sitter-rust's, which end at 15. */
const SPREAD_PRECEDENCE = 16;

/** tree-sitter-rust's for `value.field`. */
const FIELD_PRECEDENCE = 14;

const VIEW_MACRO = {
  view_macro: $ =>
    seq(
      field('macro', choice(alias($._view_name, $.identifier), alias($._scoped_view_name, $.scoped_identifier))),
      '!',
      choice(
        seq(alias($._view_brace_open, '{'), field('body', optional($.view_body)), alias($._view_brace_close, '}')),
        seq(alias($._view_paren_open, '('), field('body', optional($.view_body)), alias($._view_paren_close, ')')),
        seq(alias($._view_bracket_open, '['), field('body', optional($.view_body)), alias($._view_bracket_close, ']')),
      ),
    ),

  _scoped_view_name: $ => seq(field('path', optional($._path)), '::', field('name', alias($._view_name, $.identifier))),
};

/**
 * @param {'rust_leptos' | 'leptos_view'} name - A Rust file with its views, or the body of one view.
 */
export default function defineGrammar(name) {
  const rustRules = widened(mendedRust(rust.grammar.rules));
  const bareValue = bareValueRules(rustRules, '_expression');

  return grammar(rust, {
    name,

    // The order is the scanner's `enum Symbol`; tree-sitter-rust's own ten come first.
    externals: ($, previous) =>
      previous.concat([
        $._view_name,
        $._view_brace_open,
        $._view_paren_open,
        $._view_bracket_open,
        $._view_brace_close,
        $._view_paren_close,
        $._view_bracket_close,
        $._global_class_keyword,
        $._open_tag_start,
        $._close_tag_start,
        $._stray_close_tag_start,
        $._close_tag_angle,
        $._tag_end,
        $._self_closing_tag_end,
        $._fragment_start,
        $._fragment_end,
        $._element_name,
        $._path_segment,
        $._generics_start,
        $._generics_end,
        $._on_directive,
        $.directive,
        $.attribute_name,
        $._argument_name,
        $._event_name,
        $.invalid_name,
        $._attribute_brace_open,
        $._struct_brace_open,
        $._index_open,
        $._bindings_open,
        $._bare_value_end,
        $.value_continuation,
        $._raw_text_segment,
        $.doctype,
        $._quoted_comment,
        $.unquoted_comment,
        $.unexpected,
        $.unclosed_delimiter,
        $.missing_value,
        $.missing_tag_end,
        $.missing_close_tag,
        $.missing_comma,
        $._stray_delimiter_ahead,
      ]),

    inline: ($, previous) => previous.concat(bareSymbols($, previous, bareValue)),

    conflicts: ($, previous) =>
      previous.concat([
        [$.visibility_modifier, $.scoped_identifier, $.scoped_type_identifier, $._scoped_view_name],
        // `unsafe extern "C"`: of a block or of a function.
        [$.foreign_mod_item, $.function_modifiers],
      ]),

    rules: {
      ...changed(rust.grammar.rules, rustRules),

      ...(name === 'leptos_view' ? { source_file: $ => optional($.view_body) } : {}),

      ...bareValue.rules,
      // While a bare value is typed, the tag around it stays what it is.
      _bare__expression_except_range: $ =>
        choice(bareValue.rules._bare__expression_except_range(), $.unclosed_delimiter, $.missing_value),
      _bare_field_expression: $ =>
        choice(
          bareValue.rules._bare_field_expression(),
          prec(FIELD_PRECEDENCE, seq(field('value', $._bare__expression), '.', field('field', $.missing_value))),
        ),

      // Section - Views

      view_body: $ => choice(seq($.global_class, repeat($._node)), repeat1($._node)),

      global_class: $ =>
        seq(
          alias($._global_class_keyword, 'class'),
          '=',
          field(
            'value',
            choice(
              $._literal,
              $.identifier,
              $.block,
              $.parenthesized_expression,
              $.tuple_expression,
              $.array_expression,
            ),
          ),
          choice(',', $.missing_comma),
        ),

      _node: $ =>
        choice(
          $.element,
          $.self_closing_element,
          $.fragment,
          $.incomplete_tag,
          $.stray_close_tag,
          $.block,
          $.text,
          $.raw_text,
          $.comment,
          $.doctype,
          $.unexpected,
          $.unclosed_delimiter,
          $.stray_delimiter,
        ),

      // Section - Tags

      element: $ =>
        seq(field('open', $.open_tag), repeat($._node), choice(field('close', $.close_tag), $.missing_close_tag)),

      open_tag: $ => seq($._tag_head, alias($._tag_end, '>')),

      self_closing_element: $ => seq($._tag_head, alias($._self_closing_tag_end, '/>')),

      incomplete_tag: $ =>
        choice(seq(alias($._open_tag_start, '<'), $.missing_tag_end), seq($._tag_head, $.missing_tag_end)),

      _tag_head: $ =>
        seq(
          alias($._open_tag_start, '<'),
          field('name', $.tag_name),
          optional(field('generics', $.tag_generics)),
          repeat($._attribute),
        ),

      close_tag: $ => seq($._close_tag_start, $._close_tag_rest),

      stray_close_tag: $ => seq($._stray_close_tag_start, $._close_tag_rest),

      _close_tag_rest: $ =>
        seq(
          alias($._close_tag_angle, '</'),
          optional(seq(field('name', $.tag_name), optional(field('generics', $.tag_generics)))),
          choice(alias($._tag_end, '>'), $.missing_tag_end),
        ),

      fragment: $ =>
        seq(
          alias($._fragment_start, '<>'),
          repeat($._node),
          choice(alias($._fragment_end, '</>'), $.missing_close_tag),
        ),

      tag_name: $ =>
        choice(
          $._element_name,
          seq(
            alias($._path_segment, $.identifier),
            repeat(seq('::', alias($._path_segment, $.identifier))),
            optional('::'),
          ),
          $.block,
        ),

      // rstml 0.12 reads a declaration (`T: Bound`, `const N: usize`), 0.13 arguments (`Vec<T>`, `3`): both are taken.
      tag_generics: $ =>
        seq(
          alias($._generics_start, '<'),
          optional(seq($._tag_generic, repeat(seq(',', $._tag_generic)), optional(','))),
          alias($._generics_end, '>'),
        ),

      _tag_generic: $ =>
        choice(
          $.const_parameter,
          seq(choice($._type, $.type_binding, $.lifetime, $._literal, $.block), optional($.trait_bounds)),
        ),

      // Section - Attributes

      _attribute: $ =>
        choice(
          alias($.view_attribute, $.attribute),
          $.spread,
          $.shorthand,
          $.unexpected,
          $.unclosed_delimiter,
          $.stray_delimiter,
        ),

      // In the tree it is an `attribute`, like the one of Rust's `#[attribute]`.
      view_attribute: $ =>
        seq(
          choice(
            field('name', $.attribute_name),
            seq(
              field('directive', $.directive),
              optional(
                seq(':', optional(field('name', choice(alias($._argument_name, $.attribute_name), $.invalid_name)))),
              ),
            ),
            seq(
              field('directive', alias($._on_directive, $.directive)),
              ':',
              optional(
                seq(
                  field('name', choice(alias($._event_name, $.attribute_name), $.invalid_name)),
                  repeat(seq(':', optional(field('modifier', alias($._event_name, $.modifier))))),
                ),
              ),
            ),
          ),
          optional(
            choice(
              field('bindings', $.bindings),
              seq(
                '=',
                choice(
                  // rstml 0.11 let a braced value go on like any expression; from 0.12 on it ends with its brace.
                  seq(field('value', alias($._value_block, $.block)), optional($.value_continuation)),
                  seq(
                    repeat($.attribute_item),
                    field('value', $[bareValue.start]),
                    // The scanner always gives it; only what the parser recovers from goes without.
                    optional($._bare_value_end),
                  ),
                ),
              ),
            ),
          ),
        ),

      // `let(pattern, other: Type)`; like rstml, any key may carry one.
      bindings: $ =>
        seq(alias($._bindings_open, '('), optional(seq($._binding, repeat(seq(',', $._binding)), optional(','))), ')'),

      _binding: $ => choice($._pattern, $.parameter),

      // In front of Rust's own reading of `..x` as a range.
      spread: $ =>
        prec(SPREAD_PRECEDENCE, seq(alias($._attribute_brace_open, '{'), '..', optional($._expression), '}')),

      shorthand: $ => $._value_block,

      // A value that starts with a brace ends with it, unlike in Rust (`{x}.len()`).
      _value_block: $ => seq(alias($._attribute_brace_open, '{'), repeat($._statement), optional($._expression), '}'),

      // A view's last delimiter in front of more template: one too many.
      stray_delimiter: $ => seq($._stray_delimiter_ahead, choice('}', ')', ']')),

      // Section - Content

      text: $ => choice($.string_literal, $.raw_string_literal),

      raw_text: $ => prec.right(repeat1($._raw_text_segment)),

      comment: $ => choice($._quoted_comment, $.unquoted_comment),
    },
  });
}

/** The rules that are new in `after`, or others than before, all with `withFoldedLetters`. */
function changed(before, after) {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, rule]) => [name, withFoldedLetters(rule)])
      .filter(([name, rule]) => JSON.stringify(rule) !== JSON.stringify(before[name]))
      .map(([name, rule]) => [name, () => rule]),
  );
}

/** `rule`, with a view wherever it has a macro call. */
function withViews($, rule) {
  if (rule.type === 'SYMBOL') {
    return rule.name === 'macro_invocation' ? choice(rule, $.view_macro) : rule;
  }
  if (rule.content) return { ...rule, content: withViews($, rule.content) };
  if (rule.members) return { ...rule, members: rule.members.map(member => withViews($, member)) };
  return rule;
}

/** tree-sitter-rust's rules as data, with views. */
function widened(rules) {
  const positions = MACRO_POSITIONS.map(position => [position, withViews(SYMBOLS, rules[position])]);
  const views = Object.entries(VIEW_MACRO).map(([name, rule]) => [name, rule(SYMBOLS)]);
  return { ...rules, ...Object.fromEntries([...positions, ...views]) };
}

/** The rules derived by `bareValueRules` that stand for `symbols`, where there are any. */
function bareSymbols($, symbols, { names }) {
  return symbols.filter(symbol => names.has(symbol.name)).map(symbol => $[`_bare_${symbol.name}`]);
}
