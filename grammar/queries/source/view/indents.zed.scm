(element
  (close_tag) @end) @indent

(fragment
  "<>"
  "</>" @end) @indent

(open_tag
  ">" @end) @indent

(self_closing_element
  "/>" @end) @indent
