; Generated from queries/source by scripts/generate.ts; edit there.

[
  (arguments)
  (array_expression)
  (array_type)
  (block)
  (declaration_list)
  (enum_variant_list)
  (field_declaration_list)
  (field_initializer_list)
  (field_pattern)
  (let_declaration)
  (macro_definition)
  (match_block)
  (ordered_field_declaration_list)
  (parameters)
  (parenthesized_expression)
  (struct_pattern)
  (token_tree)
  (tuple_expression)
  (tuple_pattern)
  (tuple_struct_pattern)
  (tuple_type)
  (type_arguments)
  (type_parameters)
  (use_list)
  (where_clause)
] @indent.begin

[
  ")"
  "]"
  "}"
] @indent.branch

[
  (block_comment)
  (raw_string_literal)
  (string_literal)
] @indent.auto

[
  (bindings)
  (element)
  (fragment)
  (incomplete_tag)
  (open_tag)
  (self_closing_element)
  (shorthand)
  (spread)
  (view_macro)
] @indent.begin

(open_tag
  ">" @indent.branch)

(self_closing_element
  "/>" @indent.branch)

(fragment
  "</>" @indent.branch)

(close_tag) @indent.branch
