; Doc comments: the lines of one are one text. All of a file combined would be one too, and what Markdown says of a
; paragraph, such as `@spell`, would hold for the code in between.
((line_comment
  (doc_comment) @injection.content)+
  (#set! injection.language "markdown"))

((block_comment
  (doc_comment) @injection.content)
  (#set! injection.language "markdown"))

; The tokens of other macros, which may hold views.
((macro_invocation
  (token_tree) @injection.content)
  (#set! injection.language "rust_leptos")
  (#set! injection.include-children))
