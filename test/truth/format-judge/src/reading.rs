//! Everything about one view that formatting must not change.

use std::str::FromStr;

use proc_macro2::TokenStream;
use rstml_truth::record::Range;
use rstml_truth::span::Offsets;

use crate::comments::Comment;
use crate::notes::{Blank, Notes};
use crate::template::Walker;
use crate::tokens::{flatten, Token};

/// A token, or the mark where a part of the template begins or ends.
pub struct Item {
    pub key: String,
    pub start: usize,
    pub string: Option<String>,
    pub soft: bool,
    /// Whether the string is a class list.
    pub is_class_list: bool,
}

/// A view in the terms in which two of them are compared. Tokens that a formatter may add and remove are not in it.
#[derive(Default)]
pub struct Reading {
    pub items: Vec<Item>,
    pub comments: Vec<Comment>,
    /// White space that the page shows, with its offset.
    pub blanks: Vec<(usize, Blank)>,
    /// Offsets of tokens in front of which somebody left a blank line.
    pub blank_lines: Vec<usize>,
    /// Offsets of views that the parser does not accept, this one or those in it, and why.
    pub rejected: Vec<(usize, String)>,
    /// Whether the view itself is accepted.
    pub accepted: bool,
}

/// Reads the view whose content stands at this range of the file's text.
pub fn read(text: &str, (start, end): Range, comments: Vec<Comment>) -> Reading {
    let offsets = Offsets { base: start };
    let tokens = match TokenStream::from_str(&text[start..end]) {
        Ok(tokens) => tokens,
        Err(error) => {
            return Reading {
                comments,
                rejected: vec![(start, error.to_string())],
                ..Reading::default()
            }
        }
    };
    let mut walker = Walker::new(text, offsets, &comments);
    let accepted = walker.view(tokens.clone(), (start, end));
    let notes = walker.notes;
    let tokens = flatten(tokens, offsets, &notes);
    Reading {
        blank_lines: blank_lines(text, &tokens, &notes),
        items: items(tokens, &notes),
        comments,
        blanks: notes.blanks,
        rejected: notes.rejected,
        accepted,
    }
}

fn items(tokens: Vec<Token>, notes: &Notes) -> Vec<Item> {
    let mut marks = notes.marks.clone();
    marks.sort_by_key(|&(offset, _)| offset);
    let mut marks = marks.into_iter().peekable();
    let mut items = Vec::new();
    for token in tokens {
        while let Some((offset, what)) = marks.next_if(|&(offset, _)| offset <= token.start) {
            items.push(mark(offset, what));
        }
        if token.optional {
            continue;
        }
        items.push(Item {
            is_class_list: notes.class_lists.contains(&token.start),
            key: token.key,
            start: token.start,
            string: token.string,
            soft: token.soft,
        });
    }
    items.extend(marks.map(|(offset, what)| mark(offset, what)));
    items
}

fn mark(start: usize, what: &str) -> Item {
    Item {
        key: format!("⟨{what}⟩"),
        start,
        string: None,
        soft: false,
        is_class_list: false,
    }
}

/// Blank lines between statements, arms and the like, not those beside a delimiter.
fn blank_lines(text: &str, tokens: &[Token], notes: &Notes) -> Vec<usize> {
    let mut lines = Vec::new();
    for pair in tokens.windows(2) {
        let [left, right] = pair else { continue };
        let is_between = matches!(left.key.as_str(), ";" | "}" | ",")
            && !matches!(right.key.as_str(), ")" | "]" | "}");
        // The tokens of a documentation comment all have the same place.
        let is_gap = left.end <= right.start && has_blank_line(&text[left.end..right.start]);
        if is_between && is_gap && same_code(notes, left.start, right.start) {
            lines.push(right.start);
        }
    }
    lines
}

fn has_blank_line(gap: &str) -> bool {
    let lines: Vec<&str> = gap.split('\n').collect();
    // The first line belongs to the token in front of the gap, the last one to the token behind it.
    let inner = lines.get(1..lines.len() - 1).unwrap_or_default();
    inner.iter().any(|line| line.trim().is_empty())
}

/// Whether two places are in the same piece of Rust code.
fn same_code(notes: &Notes, left: usize, right: usize) -> bool {
    let innermost = |offset: usize| {
        let around = notes
            .regions
            .iter()
            .filter(|((start, end), _)| *start <= offset && offset < *end);
        around.min_by_key(|((start, end), _)| end - start)
    };
    let (left, right) = (innermost(left), innermost(right));
    left == right && right.is_some_and(|&(_, is_code)| is_code)
}
