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

(attribute
  directive: (directive) @_directive
  name: (attribute_name) @local.definition.parameter
  (#eq? @_directive "let"))
