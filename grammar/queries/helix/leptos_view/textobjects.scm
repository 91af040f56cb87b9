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

(parameters
  (_) @parameter.inside @parameter.around)

(arguments
  (_) @parameter.inside @parameter.around)

(closure_parameters
  (_) @parameter.inside @parameter.around)

[
  (line_comment)
  (block_comment)
] @comment.inside @comment.around

[
  (element)
  (self_closing_element)
  (fragment)
] @xml-element.around

(element
  open: (open_tag)
  .
  (_)+ @xml-element.inside
  .
  close: (close_tag))

(fragment
  "<>"
  .
  (_)+ @xml-element.inside
  .
  "</>")

[
  (spread)
  (shorthand)
] @entry.around

(open_tag
  (attribute) @entry.around)

(self_closing_element
  (attribute) @entry.around)

(incomplete_tag
  (attribute) @entry.around)

(open_tag
  (attribute
    value: (_) @entry.inside))

(self_closing_element
  (attribute
    value: (_) @entry.inside))

(bindings
  (_) @parameter.inside @parameter.around)

(comment) @comment.inside @comment.around
