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
