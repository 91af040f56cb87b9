; Generated from queries/source by scripts/generate.ts; edit there.

(function_item) @function.around

(function_item
  body: (block) @function.inside)

(closure_expression) @function.around

(closure_expression
  body: (_) @function.inside)

[
  (struct_item)
  (enum_item)
  (union_item)
  (trait_item)
  (impl_item)
  (mod_item)
] @class.around

(struct_item
  body: (_) @class.inside)

(enum_item
  body: (_) @class.inside)

(trait_item
  body: (_) @class.inside)

(impl_item
  body: (_) @class.inside)

(mod_item
  body: (_) @class.inside)

[
  (line_comment)
  (block_comment)
] @comment.inside @comment.around

(comment) @comment.inside @comment.around
