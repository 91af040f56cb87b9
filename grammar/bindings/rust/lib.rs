//! Grammars of the views of [Leptos](https://leptos.dev) for [tree-sitter](https://tree-sitter.github.io).
//!
//! ```
//! let mut parser = tree_sitter::Parser::new();
//! parser.set_language(&tree_sitter_leptos::LANGUAGE_LEPTOS_VIEW.into()).unwrap();
//! let tree = parser.parse("<p>{name}</p>", None).unwrap();
//! assert!(!tree.root_node().has_error());
//! ```

use tree_sitter_language::LanguageFn;

extern "C" {
    fn tree_sitter_rust_leptos() -> *const ();
    fn tree_sitter_leptos_view() -> *const ();
}

/// A Rust file with its views.
pub const LANGUAGE_RUST_LEPTOS: LanguageFn = unsafe { LanguageFn::from_raw(tree_sitter_rust_leptos) };

/// The body of one view.
pub const LANGUAGE_LEPTOS_VIEW: LanguageFn = unsafe { LanguageFn::from_raw(tree_sitter_leptos_view) };

/// The nodes of a Rust file with its views, described as JSON.
pub const NODE_TYPES_RUST_LEPTOS: &str = include_str!("../../rust_leptos/src/node-types.json");

/// The nodes of the body of one view, described as JSON.
pub const NODE_TYPES_LEPTOS_VIEW: &str = include_str!("../../leptos_view/src/node-types.json");

/// Highlights for both grammars, in the words of the tree-sitter CLI.
pub const HIGHLIGHTS_QUERY: &str = include_str!("../../queries/rust_leptos/highlights.scm");

/// Style sheets, scripts and macros in both grammars.
pub const INJECTIONS_QUERY: &str = include_str!("../../queries/rust_leptos/injections.scm");

/// Names and their scopes in both grammars.
pub const LOCALS_QUERY: &str = include_str!("../../queries/rust_leptos/locals.scm");

/// Definitions and references in both grammars.
pub const TAGS_QUERY: &str = include_str!("../../queries/rust_leptos/tags.scm");

#[cfg(test)]
mod tests {
    use super::*;
    use tree_sitter::{Language, Parser, Query, Tree};

    fn languages() -> [Language; 2] {
        [LANGUAGE_RUST_LEPTOS.into(), LANGUAGE_LEPTOS_VIEW.into()]
    }

    fn parse(language: LanguageFn, source: &str) -> Tree {
        let mut parser = Parser::new();
        parser.set_language(&language.into()).expect("the runtime takes the grammar");
        parser.parse(source, None).expect("nothing stops the parser")
    }

    #[test]
    fn reads_a_file_with_a_view() {
        let tree = parse(LANGUAGE_RUST_LEPTOS, "fn f() { view! { <p id=a/> } }");
        assert!(!tree.root_node().has_error());
        assert!(tree.root_node().to_sexp().contains("(self_closing_element"));
    }

    #[test]
    fn reads_the_body_of_a_view() {
        let tree = parse(LANGUAGE_LEPTOS_VIEW, "<p>{view! { <b/> }}</p>");
        assert!(!tree.root_node().has_error());
        assert!(tree.root_node().to_sexp().contains("(view_macro"));
    }

    #[test]
    fn queries_fit_both_grammars() {
        for language in languages() {
            for query in [HIGHLIGHTS_QUERY, INJECTIONS_QUERY, LOCALS_QUERY, TAGS_QUERY] {
                Query::new(&language, query).expect("the query fits");
            }
        }
    }

    #[test]
    fn describes_its_nodes() {
        for types in [NODE_TYPES_RUST_LEPTOS, NODE_TYPES_LEPTOS_VIEW] {
            assert!(types.contains("\"self_closing_element\""));
        }
    }
}
