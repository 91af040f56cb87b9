; extends
; Generated from queries/source by scripts/generate.ts; edit there.

((macro_invocation
  macro: [
    (identifier) @_macro
    (scoped_identifier
      name: (identifier) @_macro)
  ]
  (token_tree) @injection.content)
  (#any-of? @_macro "view" "template")
  (#offset! @injection.content 0 1 0 -1)
  (#set! injection.language "leptos_view")
  (#set! injection.include-children))
