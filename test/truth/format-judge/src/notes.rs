//! What is noted about the text of one view while its tree is walked; all offsets are bytes of the file.

use std::collections::HashSet;

use rstml_truth::record::Range;

/// White space that matters between two tokens.
#[derive(PartialEq, Eq, Debug)]
pub enum Blank {
    /// Whether there is any.
    Any(bool),
    /// What it is.
    Exactly(String),
}

/// Facts about the tokens of a view.
#[derive(Default)]
pub struct Notes {
    /// Tokens that a formatter may add and remove.
    pub optional: HashSet<usize>,
    /// Tokens that change nothing where they are, but that no exception is made for.
    pub soft: HashSet<usize>,
    /// Delimiters of macro calls, which are all the same.
    pub delimiters: HashSet<usize>,
    /// Opening delimiters of macro calls whose content only the macro can read.
    pub sealed: HashSet<usize>,
    /// Words whose case means nothing.
    pub caseless: HashSet<usize>,
    /// String literals that are class lists.
    pub class_lists: HashSet<usize>,
    /// Unquoted texts.
    pub raw_texts: Vec<Range>,
    /// Where the parts of the tree begin and end, as far as no token tells.
    pub marks: Vec<(usize, &'static str)>,
    /// White space that the page shows, with the place where it stands.
    pub blanks: Vec<(usize, Blank)>,
    /// Pieces of the template (`false`) and of Rust code in it (`true`), nested in each other.
    pub regions: Vec<(Range, bool)>,
    /// Views that the parser does not accept, and why.
    pub rejected: Vec<(usize, String)>,
}

impl Notes {
    /// Whether a place is in unquoted text.
    pub fn is_raw_text(&self, offset: usize) -> bool {
        self.raw_texts
            .iter()
            .any(|&(start, end)| start <= offset && offset < end)
    }
}
