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
