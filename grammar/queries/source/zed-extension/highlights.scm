; What Zed hands over includes the braces of the macro.
(view_body
  .
  (unclosed_delimiter) @punctuation.bracket)

(view_body
  (raw_text) @punctuation.bracket
  .
  (#eq? @punctuation.bracket "}"))
