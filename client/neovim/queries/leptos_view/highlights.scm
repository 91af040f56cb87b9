; extends
; Above the tokens of rust-analyzer (125 to 127), to which a tag is a function and an attribute a method.

((tag_name) @tag
  (#match? @tag "^[a-zA-Z_]")
  (#set! priority 128))

((tag_name) @tag.builtin
  (#match? @tag.builtin "^[a-z][a-zA-Z0-9]*$")
  (#set! priority 128))

((tag_name
  (identifier) @module)
  (#set! priority 128))

((tag_name
  (identifier) @tag .)
  (#set! priority 128))

((tag_name
  "::" @punctuation.delimiter)
  (#set! priority 128))

((attribute_name) @tag.attribute
  (#set! priority 128))

((directive) @keyword.directive
  (#set! priority 128))

((modifier) @keyword.modifier
  (#set! priority 128))

((attribute
  directive: (directive) @_directive
  name: (attribute_name) @function.method)
  (#eq? @_directive "on")
  (#set! priority 128))

((attribute
  directive: (directive) @_directive
  name: (attribute_name) @function)
  (#eq? @_directive "use")
  (#set! priority 128))

((attribute
  directive: (directive) @_directive
  name: (attribute_name) @variable.parameter)
  (#eq? @_directive "let")
  (#set! priority 128))

((attribute
  directive: (directive) @_directive
  name: (attribute_name) @variable)
  (#eq? @_directive "clone")
  (#set! priority 128))
