[
  (element)
  (fragment)
  (open_tag)
  (self_closing_element)
  (view_macro)
] @fold
