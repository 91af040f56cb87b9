(_
  "{"
  "}" @end) @indent

(_
  "["
  "]" @end) @indent

(_
  "("
  ")" @end) @indent

[
  (where_clause)
  (let_declaration)
] @indent
