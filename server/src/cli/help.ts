export const HELP = `Usage: leptos-check [OPTIONS] [PATH…]

Checks the views of Leptos in Rust files. Without PATH: the current folder.
Folders are searched for .rs files, without those in .gitignore, .leptosfmtignore and target/.

Options:
  --format FORMAT     pretty, json, sarif or github        [default: pretty]
  --deny LEVEL        the least severe level that fails    [default: error]
                      error, warning, information or hint
  --rule NAME=LEVEL   give a rule another level, or turn it off; can be repeated; NAME can be all
  --fix               apply the fixes that are safe
  --explain NAME      print the page of a rule
  --color WHEN        auto, always or never                [default: auto]
  -h, --help          print this
  -V, --version       print the version

Levels per project are kept in Cargo.toml:
  [workspace.metadata.leptos-check]
  tag-ended-early = "warning"

To leave out one place, write on the line above it:
  // leptos-check-ignore NAME: reason

Exit code: 0 nothing found, 1 findings at or above --deny,
           2 something could not be read or parsed, or a wrong option
`;
