//! The records printed as JSON. Every offset counts bytes from the start of the file.

use serde::Serialize;

/// A half-open byte range, printed as `[start, end]`.
pub type Range = (usize, usize);

/// Everything known about one file.
#[derive(Serialize)]
pub struct FileRecord {
    pub path: String,
    /// Whether syn parses the file.
    pub rust: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    pub views: Vec<ViewRecord>,
}

/// One macro call whose body is a template.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ViewRecord {
    /// Where the body starts, behind the opening delimiter.
    pub start: usize,
    /// Where the body ends, before the closing delimiter.
    pub end: usize,
    /// The macro's path as written, without white space.
    pub name: String,
    /// Whether the view lies inside another view.
    pub nested: bool,
    /// The nearest macro call around the view that is not itself a view.
    pub in_macro: Option<String>,
    /// Whether the view lies inside `macro_rules!`, `quote!` and the like.
    pub in_definition: bool,
    /// Whether the body starts with `class = …,`.
    pub global_class: bool,
    /// Whether the parser has no diagnostic at all.
    pub accepted: bool,
    pub messages: Vec<String>,
    pub nodes: Vec<Node>,
    /// Comments of this body that do not lie in a nested view.
    pub comments: Vec<Range>,
    pub doc_comments: Vec<Range>,
}

/// A node of the template.
#[derive(Serialize)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum Node {
    Element {
        /// The name as written, without white space; `{}` for a block.
        name: String,
        /// The generics as written, with their angle brackets.
        generics: Option<String>,
        self_closing: bool,
        /// Whether there is a close tag.
        closed: bool,
        start: usize,
        end: usize,
        attributes: Vec<Attribute>,
        children: Vec<Node>,
    },
    Fragment {
        closed: bool,
        start: usize,
        end: usize,
        children: Vec<Node>,
    },
    /// A string literal.
    Text {
        start: usize,
        end: usize,
    },
    /// Unquoted text.
    RawText {
        start: usize,
        end: usize,
    },
    Block {
        start: usize,
        end: usize,
    },
    /// Braces whose content is not valid Rust.
    InvalidBlock {
        start: usize,
        end: usize,
    },
    Comment {
        start: usize,
        end: usize,
    },
    Doctype {
        start: usize,
        end: usize,
    },
}

/// An attribute of an open tag.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Attribute {
    /// `{…}` in place of an attribute.
    Spread {
        spread: bool,
        start: usize,
        end: usize,
    },
    Keyed {
        /// The key as written, without white space.
        key: String,
        value: Option<ValueKind>,
        /// Whether a parenthesised list of patterns follows the key.
        binding: bool,
        start: usize,
        end: usize,
    },
}

/// What stands behind an attribute's `=`.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    Expr,
    Block,
    /// Braces whose content is not valid Rust.
    Invalid,
}

impl Node {
    /// Where the node ends.
    pub fn end(&self) -> usize {
        match self {
            Node::Element { end, .. }
            | Node::Fragment { end, .. }
            | Node::Text { end, .. }
            | Node::RawText { end, .. }
            | Node::Block { end, .. }
            | Node::InvalidBlock { end, .. }
            | Node::Comment { end, .. }
            | Node::Doctype { end, .. } => *end,
        }
    }
}
