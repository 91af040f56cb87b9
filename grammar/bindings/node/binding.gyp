{
  # Not in the package's root, where npm would compile it at every install.
  "target_defaults": {
    "conditions": [
      ["OS!='win'", { "cflags_c": ["-std=c11"] }, { "cflags_c": ["/std:c11", "/utf-8"] }]
    ]
  },
  "targets": [
    {
      "target_name": "rust_leptos",
      "type": "static_library",
      "sources": ["../../rust_leptos/src/parser.c", "../../rust_leptos/src/scanner.c"],
      "include_dirs": ["../../rust_leptos/src"],
      "cflags": ["-fPIC"]
    },
    {
      "target_name": "leptos_view",
      "type": "static_library",
      "sources": ["../../leptos_view/src/parser.c", "../../leptos_view/src/scanner.c"],
      "include_dirs": ["../../leptos_view/src"],
      "cflags": ["-fPIC"]
    },
    {
      "target_name": "tree_sitter_leptos_binding",
      "dependencies": ["rust_leptos", "leptos_view"],
      "sources": ["binding.c"]
    }
  ]
}
