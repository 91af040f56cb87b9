; Generated from queries/source by scripts/generate.ts; edit there.

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

(element
  (close_tag) @end) @indent

(fragment
  "<>"
  "</>" @end) @indent

(open_tag
  ">" @end) @indent

(self_closing_element
  "/>" @end) @indent
