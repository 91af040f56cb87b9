; Generated from queries/source by scripts/generate.ts; edit there.

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

[
  (element)
  (self_closing_element)
  (fragment)
] @tag.outer

(element
  open: (open_tag)
  .
  (_)+ @tag.inner
  .
  close: (close_tag))

(fragment
  "<>"
  .
  (_)+ @tag.inner
  .
  "</>")

[
  (spread)
  (shorthand)
] @attribute.outer

(open_tag
  (attribute) @attribute.outer)

(self_closing_element
  (attribute) @attribute.outer)

(incomplete_tag
  (attribute) @attribute.outer)

(open_tag
  (attribute
    value: (_) @attribute.inner))

(self_closing_element
  (attribute
    value: (_) @attribute.inner))

(bindings
  (_) @parameter.inner @parameter.outer)

(comment) @comment.inner @comment.outer
