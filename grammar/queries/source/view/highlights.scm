; The macro
(view_macro
  macro: (identifier) @function.macro
  "!" @function.macro)

(view_macro
  macro: (scoped_identifier
    name: (identifier) @function.macro)
  "!" @function.macro)

(global_class
  "class" @tag.attribute)

; Tags
(open_tag
  [
    "<"
    ">"
  ] @tag.delimiter)

(self_closing_element
  [
    "<"
    "/>"
  ] @tag.delimiter)

(close_tag
  [
    "</"
    ">"
  ] @tag.delimiter)

(fragment
  [
    "<>"
    "</>"
  ] @tag.delimiter)

(incomplete_tag
  "<" @tag.delimiter)

(tag_generics
  [
    "<"
    ">"
  ] @punctuation.bracket)

; A name without nodes of its own is an element's: of HTML, or with a dash one of its own.
((tag_name) @tag
  (#match? @tag "^[a-zA-Z_]"))

((tag_name) @tag.builtin
  (#match? @tag.builtin "^[a-z][a-zA-Z0-9]*$"))

; Components
(tag_name
  (identifier) @module)

(tag_name
  (identifier) @tag .)

(tag_name
  "::" @punctuation.delimiter)

; Attributes
(attribute_name) @tag.attribute

(directive) @keyword.directive

(modifier) @keyword.modifier

(attribute
  directive: (directive) @keyword.directive
  name: (attribute_name) @function.method
  (#eq? @keyword.directive "on"))

(attribute
  directive: (directive) @keyword.directive
  name: (attribute_name) @function
  (#eq? @keyword.directive "use"))

(attribute
  directive: (directive) @keyword.directive
  name: (attribute_name) @variable.parameter
  (#eq? @keyword.directive "let"))

(attribute
  directive: (directive) @keyword.directive
  name: (attribute_name) @variable
  (#eq? @keyword.directive "clone"))

(bindings
  (identifier) @variable.parameter)

(spread
  ".." @operator)

; Content
(text
  (string_literal
    (string_content) @spell))

(raw_text) @string @spell

(doctype) @constant

[
  (comment)
  (unquoted_comment)
] @comment @spell

; What has no place where it stands
(stray_close_tag
  [
    "</"
    ">"
    (tag_name)
  ] @error)

[
  (invalid_name)
  (unclosed_delimiter)
  (stray_delimiter)
  (unexpected)
  (value_continuation)
] @error

; These have no width: only an editor that shows such marks them.
[
  (missing_close_tag)
  (missing_comma)
  (missing_tag_end)
  (missing_value)
] @error
