; Generated from queries/source by scripts/generate.ts; edit there.

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

; Style sheets and scripts. A string with escapes is injected piece by piece.
(element
  open: (open_tag
    name: (tag_name) @_name)
  (text
    (_
      (string_content) @injection.content))
  (#eq? @_name "style")
  (#set! injection.language "css"))

(element
  open: (open_tag
    name: (tag_name) @_name)
  (text
    (_
      (string_content) @injection.content))
  (#eq? @_name "script")
  (#set! injection.language "javascript"))

; Values
(attribute
  !directive
  name: (attribute_name) @_name
  value: (_
    (string_content) @injection.content)
  (#eq? @_name "style")
  (#set! injection.language "css"))

(attribute
  !directive
  name: (attribute_name) @_name
  value: (_
    (string_content) @injection.content)
  (#match? @_name "^on[a-z]+$")
  (#set! injection.language "javascript"))

(attribute
  !directive
  name: (attribute_name) @_name
  value: (_
    (string_content) @injection.content)
  (#eq? @_name "inner_html")
  (#set! injection.language "html"))
