export const HELP = `Usage: leptos-check [OPTIONS] [PATH…]

Checks the views of Leptos in Rust files, and the Cargo.toml of their crates. Without PATH: the current folder.
Folders are searched for .rs files, without those in .gitignore, .leptosfmtignore and target/. The whole project is
known to the rules, whichever files of it are checked.

Options:
  --format FORMAT     pretty, json, sarif or github        [default: pretty]
  --deny LEVEL        the least severe level that fails    [default: error]
                      error, warning, information or hint
  --rule NAME=LEVEL   give a rule another level, or turn it off; can be repeated; NAME can be all
  --fix               apply the fixes that are safe
  --fix --diff        show what they would change, and write nothing
  --explain NAME      print the page of a rule
  --no-cache          find everything again, whatever earlier runs have found
  --threads N         check with so many threads           [default: one for each processor]
  --color WHEN        auto, always or never                [default: auto]
  -h, --help          print this
  -V, --version       print the version

Levels per project are kept in Cargo.toml:
  [workspace.metadata.leptos-check]
  tag-ended-early = "warning"

To leave out one place, write on the line above it:
  // leptos-check-ignore NAME: reason

Exit code: 0 nothing found, 1 findings at or above --deny, or --diff found something to change,
           2 something could not be read or parsed, or a wrong option
`;
