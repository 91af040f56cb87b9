; Doc comments
((doc_comment) @injection.content
  (#set! injection.language "markdown")
  (#set! injection.combined))

; The tokens of other macros, which may hold views.
((macro_invocation
  (token_tree) @injection.content)
  (#set! injection.language "rust_leptos")
  (#set! injection.include-children))
