(view_macro
  macro: (identifier) @name) @reference.call

; A component is a function.
(tag_name
  (identifier) @name .) @reference.call
