export const HELP = `Usage: leptos-format [OPTIONS] [PATH…]

Formats the views of Leptos in Rust files. PATH is a file, a folder or a pattern such as "src/**/*.rs"; without PATH it
is the current folder. Folders are searched for .rs files, without those in .gitignore, .leptosfmtignore and target/.

What to do (without one of these, files are written):
      --check                 print the names of files that are not formatted, exit with 1 if there are any
      --diff                  print what would change, exit with 1 if anything would
  -l, --list-different        as --check, and nothing but the names
  -s, --stdin                 format standard input, write to standard output
      --stdin-filepath FILE   as --stdin, with the settings for FILE
      --range FIRST:LAST      only the views that touch these lines of one file
  -r, --rustfmt               format the Rust around views with rustfmt, too
      --rustfmt-args ARGS     arguments for rustfmt, separated by blanks
  -x, --excludes PATTERN      leave out a file, a folder or a pattern as in .gitignore; can be repeated
      --force-exclude         leave out what is excluded or ignored also where it is named

How it looks (wins over leptosfmt.toml, rustfmt.toml and .editorconfig, each found above the file):
  -c, --config-file FILE      use this leptosfmt.toml
  -m, --max-width N           columns of a line                               [default: 100]
  -t, --tab-spaces N          columns of a step of indentation                [default: 4]
      --override-macro-names NAME…   the macros that hold views               [default: leptos::view view]
  -e, --experimental-tailwind        sort classes as Tailwind does; runs the Tailwind of the project
      --tailwind-attr-names NAME…    the attributes that hold classes         [default: class]
      --no-tailwind                  leave classes as they are, also where leptosfmt.toml has them sorted

How it runs:
      --no-cache              look at all files, also at those that were formatted when last seen
      --threads N             [default: one for each processor]
      --color WHEN            auto, always or never                           [default: auto]
  -q, --quiet                 print errors only, and what --check, --diff and -l are asked for
  -h, --help                  print this
  -V, --version               print the version

Exit code: 0 fine · 1 a file is not formatted (--check, --diff, -l) · 2 something could not be read, parsed or written,
or a wrong option. A view that does not parse, or whose end is in doubt as brackets do not pair up, is left as it is and
told; all others are formatted. With --stdin it is no failure, so that an editor can save what is half-typed.

To leave out one view or node, write on the line above it: // leptos-format-ignore
`;
