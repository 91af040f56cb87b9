//! Rust comments, as rustc's lexer finds them.

use rstml_truth::scan;

/// A comment that is no documentation.
pub struct Comment {
    pub start: usize,
    pub end: usize,
    /// What has to be the same: without the white space that indentation is made of.
    pub key: String,
    /// Whether nothing stands in front of it in its line.
    pub begins_line: bool,
}

/// The comments among those of a file that stand in a range.
pub fn within(text: &str, comments: &[scan::Comment], start: usize, end: usize) -> Vec<Comment> {
    comments
        .iter()
        .filter(|comment| !comment.doc && start <= comment.start && comment.end <= end)
        .map(|comment| Comment {
            start: comment.start,
            end: comment.end,
            key: key(&text[comment.start..comment.end]),
            begins_line: begins_line(&text[..comment.start]),
        })
        .collect()
}

/// A blank behind the slashes is no matter, nor is the indentation of a comment's lines.
fn key(comment: &str) -> String {
    match comment.strip_prefix("//") {
        Some(line) => format!("// {}", line.trim()),
        None => {
            let lines: Vec<&str> = comment.lines().map(str::trim).collect();
            lines.join("\n")
        }
    }
}

fn begins_line(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim().is_empty()
}
