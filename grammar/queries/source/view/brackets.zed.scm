(open_tag
  "<" @open
  ">" @close)

(self_closing_element
  "<" @open
  "/>" @close)

(close_tag
  "</" @open
  ">" @close)

((element
  (open_tag) @open
  (close_tag) @close)
  (#set! newline.only))

((fragment
  "<>" @open
  "</>" @close)
  (#set! newline.only))
