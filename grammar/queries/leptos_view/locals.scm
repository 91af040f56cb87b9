; Generated from queries/source by scripts/generate.ts; edit there.

[
  (block)
  (closure_expression)
  (declaration_list)
  (for_expression)
  (function_item)
  (impl_item)
  (match_arm)
  (source_file)
] @local.scope

(function_item
  name: (identifier) @local.definition)

(parameter
  pattern: (identifier) @local.definition)

(parameter
  pattern: (tuple_pattern
    (identifier) @local.definition))

(closure_parameters
  (identifier) @local.definition)

(closure_parameters
  (tuple_pattern
    (identifier) @local.definition))

(let_declaration
  pattern: (identifier) @local.definition)

(let_declaration
  pattern: (tuple_pattern
    (identifier) @local.definition))

(let_condition
  pattern: (tuple_struct_pattern
    (identifier) @local.definition .))

(for_expression
  pattern: (identifier) @local.definition)

(for_expression
  pattern: (tuple_pattern
    (identifier) @local.definition))

(identifier) @local.reference

; What `let` binds lives in the element.
[
  (element)
  (view_macro)
] @local.scope

(bindings
  (identifier) @local.definition)

(bindings
  (tuple_pattern
    (identifier) @local.definition))

(bindings
  (parameter
    pattern: (identifier) @local.definition))

; `let` counts as a reference to nothing: the CLI allows no capture of another name here.
(attribute
  directive: (directive) @local.reference
  name: (attribute_name) @local.definition
  (#eq? @local.reference "let"))
