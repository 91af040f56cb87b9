; Generated from queries/source by scripts/generate.ts; edit there.

[
  (arguments)
  (array_expression)
  (block)
  (declaration_list)
  (enum_variant_list)
  (field_declaration_list)
  (field_initializer_list)
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
] @indent

[
  ")"
  "]"
  "}"
] @outdent

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
] @indent

(open_tag
  ">" @outdent)

(self_closing_element
  "/>" @outdent)

(fragment
  "</>" @outdent)

(close_tag) @outdent
