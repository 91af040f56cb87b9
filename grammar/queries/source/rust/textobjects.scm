(function_item) @function.outer

(function_item
  body: (block) @function.inner)

(closure_expression) @function.outer

(closure_expression
  body: (_) @function.inner)

[
  (struct_item)
  (enum_item)
  (union_item)
  (trait_item)
  (impl_item)
  (mod_item)
] @class.outer

(struct_item
  body: (_) @class.inner)

(enum_item
  body: (_) @class.inner)

(trait_item
  body: (_) @class.inner)

(impl_item
  body: (_) @class.inner)

(mod_item
  body: (_) @class.inner)

(parameters
  (_) @parameter.inner @parameter.outer)

(arguments
  (_) @parameter.inner @parameter.outer)

(closure_parameters
  (_) @parameter.inner @parameter.outer)

[
  (line_comment)
  (block_comment)
] @comment.inner @comment.outer
