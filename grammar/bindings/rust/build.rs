//! Compiles both parsers with their scanners.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=common");
    for grammar in ["rust_leptos", "leptos_view"] {
        let source = Path::new(grammar).join("src");
        let mut build = cc::Build::new();
        build
            .std("c11")
            .include(&source)
            .warnings(false)
            .flag_if_supported("/utf-8")
            .file(source.join("parser.c"))
            .file(source.join("scanner.c"));
        build.compile(&format!("tree-sitter-{grammar}"));
        println!("cargo:rerun-if-changed={}", source.display());
    }
}
