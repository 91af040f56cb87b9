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
  name: (identifier) @local.definition.function)

(parameter
  pattern: (identifier) @local.definition.parameter)

(parameter
  pattern: (tuple_pattern
    (identifier) @local.definition.parameter))

(closure_parameters
  (identifier) @local.definition.parameter)

(closure_parameters
  (tuple_pattern
    (identifier) @local.definition.parameter))

(let_declaration
  pattern: (identifier) @local.definition.var)

(let_declaration
  pattern: (tuple_pattern
    (identifier) @local.definition.var))

(let_condition
  pattern: (tuple_struct_pattern
    (identifier) @local.definition.var .))

(for_expression
  pattern: (identifier) @local.definition.var)

(for_expression
  pattern: (tuple_pattern
    (identifier) @local.definition.var))

(identifier) @local.reference

; What `let` binds lives in the element.
[
  (element)
  (view_macro)
] @local.scope

(bindings
  (identifier) @local.definition.parameter)

(bindings
  (tuple_pattern
    (identifier) @local.definition.parameter))

(bindings
  (parameter
    pattern: (identifier) @local.definition.parameter))

; `let` counts as a reference to nothing: the CLI allows no capture of another name here.
(attribute
  directive: (directive) @local.reference
  name: (attribute_name) @local.definition.parameter
  (#eq? @local.reference "let"))
