[
  (array_expression)
  (block)
  (block_comment)
  (closure_expression)
  (declaration_list)
  (enum_variant_list)
  (field_declaration_list)
  (field_initializer_list)
  (macro_definition)
  (macro_invocation)
  (match_block)
  (parameters)
  (arguments)
  (use_list)
] @fold

(use_declaration)+ @fold
