; Names
(identifier) @variable

((identifier) @type
  (#match? @type "^[A-Z]"))

((identifier) @constant
  (#match? @constant "^[A-Z][A-Z0-9_]+$"))

(type_identifier) @type

(primitive_type) @type.builtin

(field_identifier) @variable.member

(shorthand_field_identifier) @variable.member

(field_pattern
  name: (shorthand_field_identifier) @variable)

(shorthand_field_initializer
  (identifier) @variable.member)

(self) @variable.builtin

((type_identifier) @type.builtin
  (#eq? @type.builtin "Self"))

(metavariable) @variable.parameter

(fragment_specifier) @type

; Paths
(scoped_identifier
  path: (identifier) @module)

(scoped_identifier
  path: (scoped_identifier
    name: (identifier) @module))

(scoped_type_identifier
  path: (identifier) @module)

(scoped_type_identifier
  path: (scoped_identifier
    name: (identifier) @module))

((scoped_identifier
  path: (identifier) @type)
  (#match? @type "^[A-Z]"))

(scoped_use_list
  path: (identifier) @module)

(scoped_use_list
  path: (scoped_identifier
    name: (identifier) @module))

(use_wildcard
  (identifier) @module)

(use_wildcard
  (scoped_identifier
    name: (identifier) @module))

(extern_crate_declaration
  name: (identifier) @module)

(mod_item
  name: (identifier) @module)

; Functions
(function_item
  name: (identifier) @function)

(function_signature_item
  name: (identifier) @function)

(call_expression
  function: (identifier) @function.call)

(call_expression
  function: (scoped_identifier
    name: (identifier) @function.call))

(call_expression
  function: (field_expression
    field: (field_identifier) @function.method.call))

(generic_function
  function: (identifier) @function.call)

(generic_function
  function: (scoped_identifier
    name: (identifier) @function.call))

(generic_function
  function: (field_expression
    field: (field_identifier) @function.method.call))

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
  name: (identifier) @function.macro)

(macro_invocation
  macro: (identifier) @function.macro
  "!" @function.macro)

(macro_invocation
  macro: (scoped_identifier
    name: (identifier) @function.macro)
  "!" @function.macro)

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

(char_literal) @character

(integer_literal) @number

(float_literal) @number.float

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
] @comment @spell

(line_comment
  (doc_comment)) @comment.documentation

(block_comment
  (doc_comment)) @comment.documentation

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

"fn" @keyword.function

[
  "enum"
  "impl"
  "mod"
  "struct"
  "trait"
  "type"
  "union"
] @keyword.type

[
  "const"
  "dyn"
  "extern"
  "pub"
  "static"
  "unsafe"
  (mutable_specifier)
] @keyword.modifier

[
  "async"
  "await"
  "gen"
  "yield"
] @keyword.coroutine

[
  "return"
] @keyword.return

[
  "break"
  "continue"
  "for"
  "loop"
  "while"
] @keyword.repeat

[
  "else"
  "if"
  "match"
] @keyword.conditional

[
  "use"
  "macro_rules!"
  (crate)
  (super)
] @keyword.import

(impl_item
  "for" @keyword)

(for_lifetimes
  "for" @keyword)

(use_as_clause
  "as" @keyword.import)

(type_cast_expression
  "as" @keyword.operator)

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
