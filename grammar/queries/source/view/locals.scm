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
