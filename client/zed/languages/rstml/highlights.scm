; Generated from queries/source by scripts/generate.ts; edit there.

; Names
(identifier) @variable

((identifier) @type
  (#match? @type "^[A-Z]"))

((identifier) @constant
  (#match? @constant "^[A-Z][A-Z0-9_]+$"))

(type_identifier) @type

(primitive_type) @type.builtin

(field_identifier) @property

(shorthand_field_identifier) @property

(field_pattern
  name: (shorthand_field_identifier) @variable)

(shorthand_field_initializer
  (identifier) @property)

(self) @variable.special

((type_identifier) @type.builtin
  (#eq? @type.builtin "Self"))

(metavariable) @variable.parameter

(fragment_specifier) @type

; Paths
(scoped_identifier
  path: (identifier) @namespace)

(scoped_identifier
  path: (scoped_identifier
    name: (identifier) @namespace))

(scoped_type_identifier
  path: (identifier) @namespace)

(scoped_type_identifier
  path: (scoped_identifier
    name: (identifier) @namespace))

((scoped_identifier
  path: (identifier) @type)
  (#match? @type "^[A-Z]"))

(scoped_use_list
  path: (identifier) @namespace)

(scoped_use_list
  path: (scoped_identifier
    name: (identifier) @namespace))

(use_wildcard
  (identifier) @namespace)

(use_wildcard
  (scoped_identifier
    name: (identifier) @namespace))

(extern_crate_declaration
  name: (identifier) @namespace)

(mod_item
  name: (identifier) @namespace)

; Functions
(function_item
  name: (identifier) @function)

(function_signature_item
  name: (identifier) @function)

(call_expression
  function: (identifier) @function)

(call_expression
  function: (scoped_identifier
    name: (identifier) @function))

(call_expression
  function: (field_expression
    field: (field_identifier) @function.method))

(generic_function
  function: (identifier) @function)

(generic_function
  function: (scoped_identifier
    name: (identifier) @function))

(generic_function
  function: (field_expression
    field: (field_identifier) @function.method))

(call_expression
  function: (identifier) @constructor
  (#match? @constructor "^[A-Z]"))

(call_expression
  function: (scoped_identifier
    name: (identifier) @constructor)
  (#match? @constructor "^[A-Z]"))

(tuple_struct_pattern
  type: (identifier) @constructor)

(tuple_struct_pattern
  type: (scoped_identifier
    name: (identifier) @constructor))

(parameter
  pattern: (identifier) @variable.parameter)

(closure_parameters
  (identifier) @variable.parameter)

; Items
(enum_variant
  name: (identifier) @constant)

(const_item
  name: (identifier) @constant)

(static_item
  name: (identifier) @constant)

(const_parameter
  name: (identifier) @constant)

; Macros
(macro_definition
  name: (identifier) @function.special)

(macro_invocation
  macro: (identifier) @function.special
  "!" @function.special)

(macro_invocation
  macro: (scoped_identifier
    name: (identifier) @function.special)
  "!" @function.special)

; Attributes
(attribute_item) @attribute

(inner_attribute_item) @attribute

(attribute_item
  (attribute
    (identifier) @attribute))

(inner_attribute_item
  (attribute
    (identifier) @attribute))

(attribute_item
  (attribute
    (scoped_identifier
      name: (identifier) @attribute)))

; Literals
[
  (string_literal)
  (raw_string_literal)
] @string

(escape_sequence) @string.escape

(char_literal) @string

(integer_literal) @number

(float_literal) @number

(boolean_literal) @boolean

; Lifetimes and labels
(lifetime
  "'" @label
  (identifier) @label)

(label
  "'" @label
  (identifier) @label)

; Comments
[
  (line_comment)
  (block_comment)
] @comment

(line_comment
  (doc_comment)) @comment.doc

(block_comment
  (doc_comment)) @comment.doc

; Keywords
[
  "as"
  "default"
  "in"
  "let"
  "move"
  "ref"
  "where"
] @keyword

"fn" @keyword

[
  "enum"
  "impl"
  "mod"
  "struct"
  "trait"
  "type"
  "union"
] @keyword

[
  "const"
  "dyn"
  "extern"
  "pub"
  "static"
  "unsafe"
  (mutable_specifier)
] @keyword

[
  "async"
  "await"
  "gen"
  "yield"
] @keyword

[
  "return"
] @keyword

[
  "break"
  "continue"
  "for"
  "loop"
  "while"
] @keyword

[
  "else"
  "if"
  "match"
] @keyword

[
  "use"
  "macro_rules!"
  (crate)
  (super)
] @keyword

(impl_item
  "for" @keyword)

(for_lifetimes
  "for" @keyword)

(use_as_clause
  "as" @keyword)

(type_cast_expression
  "as" @keyword)

(attribute_item
  (attribute
    (self) @attribute))

; Operators and punctuation
[
  "!"
  "!="
  "%"
  "%="
  "&"
  "&&"
  "&="
  "*"
  "*="
  "+"
  "+="
  "-"
  "-="
  "->"
  ".."
  "..."
  "..="
  "/="
  "<<"
  "<<="
  "<="
  "="
  "=="
  "=>"
  ">="
  ">>"
  ">>="
  "?"
  "@"
  "^"
  "^="
  "|"
  "|="
  "||"
] @operator

(binary_expression
  [
    "<"
    ">"
    "/"
  ] @operator)

(closure_parameters
  "|" @punctuation.bracket)

[
  "("
  ")"
  "["
  "]"
  "{"
  "}"
] @punctuation.bracket

(type_arguments
  [
    "<"
    ">"
  ] @punctuation.bracket)

(type_parameters
  [
    "<"
    ">"
  ] @punctuation.bracket)

(bracketed_type
  [
    "<"
    ">"
  ] @punctuation.bracket)

(for_lifetimes
  [
    "<"
    ">"
  ] @punctuation.bracket)

[
  ","
  "."
  ":"
  "::"
  ";"
] @punctuation.delimiter

[
  "#"
  "$"
] @punctuation.special

; The macro
(view_macro
  macro: (identifier) @function.special
  "!" @function.special)

(view_macro
  macro: (scoped_identifier
    name: (identifier) @function.special)
  "!" @function.special)

(global_class
  "class" @attribute)

; Tags
(open_tag
  [
    "<"
    ">"
  ] @punctuation.bracket)

(self_closing_element
  [
    "<"
    "/>"
  ] @punctuation.bracket)

(close_tag
  [
    "</"
    ">"
  ] @punctuation.bracket)

(fragment
  [
    "<>"
    "</>"
  ] @punctuation.bracket)

(incomplete_tag
  "<" @punctuation.bracket)

(tag_generics
  [
    "<"
    ">"
  ] @punctuation.bracket)

; A name without nodes of its own is an element's: of HTML, or with a dash one of its own.
((tag_name) @tag.component
  (#match? @tag.component "^[a-zA-Z_]"))

((tag_name) @tag
  (#match? @tag "^[a-z][a-zA-Z0-9]*$"))

; Components
(tag_name
  (identifier) @namespace)

(tag_name
  (identifier) @tag.component .)

(tag_name
  "::" @punctuation.delimiter)

; Attributes
(attribute_name) @attribute

(directive) @keyword

(modifier) @keyword

(attribute
  directive: (directive) @keyword
  name: (attribute_name) @function.method
  (#eq? @keyword "on"))

(attribute
  directive: (directive) @keyword
  name: (attribute_name) @function
  (#eq? @keyword "use"))

(attribute
  directive: (directive) @keyword
  name: (attribute_name) @variable.parameter
  (#eq? @keyword "let"))

(attribute
  directive: (directive) @keyword
  name: (attribute_name) @variable
  (#eq? @keyword "clone"))

(bindings
  (identifier) @variable.parameter)

(spread
  ".." @operator)

(raw_text) @string

(doctype) @constant

[
  (comment)
  (unquoted_comment)
] @comment

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

; What Zed hands over includes the braces of the macro.
(view_body
  .
  (unclosed_delimiter) @punctuation.bracket)

(view_body
  (raw_text) @punctuation.bracket
  .
  (#eq? @punctuation.bracket "}"))
