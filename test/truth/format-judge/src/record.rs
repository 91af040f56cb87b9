//! What the program is asked, and what it answers.

use serde::{Deserialize, Serialize};

/// A file before and after formatting.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    pub before: String,
    pub after: String,
    /// Whether class lists may come out in another order.
    #[serde(default)]
    pub sorted_classes: bool,
}

/// Something that is not as it was.
#[derive(Serialize, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Line of the file before formatting, from 1 on.
    pub line: usize,
    pub detail: String,
}

/// What became of a file.
#[derive(Serialize, Default, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Views that lie in no other view.
    pub views: usize,
    /// Those of them whose text is another one now.
    pub changed: usize,
    /// What stands outside of views is not the same any more.
    pub outside: Vec<Finding>,
    /// What the parser accepted before and rejects now.
    pub broken: Vec<Finding>,
    /// Changes in views that the parser does not accept.
    pub unparsable: Vec<Finding>,
    pub comments_lost: Vec<Finding>,
    pub comments_added: Vec<Finding>,
    pub comments_moved: Vec<Finding>,
    /// Comments between the same tokens that came to stand behind code in a line, or no longer do.
    pub comment_lines: Vec<Finding>,
    pub tokens: Vec<Finding>,
    /// Semicolons and empty blocks that mean the same with and without: changed tokens of a class of their own.
    pub statement_ends: Vec<Finding>,
    pub strings: Vec<Finding>,
    /// White space that the page shows.
    pub blanks: Vec<Finding>,
    /// Deliberate blank lines in Rust code that are gone.
    pub blank_lines: Vec<Finding>,
}
