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
