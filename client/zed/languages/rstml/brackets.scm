; Generated from queries/source by scripts/generate.ts; edit there.

("(" @open
  ")" @close)

("[" @open
  "]" @close)

("{" @open
  "}" @close)

(type_arguments
  "<" @open
  ">" @close)

(type_parameters
  "<" @open
  ">" @close)

(closure_parameters
  "|" @open
  "|" @close)

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
