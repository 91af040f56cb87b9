//! Compares a file before and after formatting.

use rstml_truth::body::parse_body;
use rstml_truth::record::Range;
use rstml_truth::scan::{scan, Comment as ScannedComment};
use rstml_truth::views::find_views;

use crate::comments::{self, Comment};
use crate::compare::{compare, Change, Changes};
use crate::reading::{read, Reading};
use crate::record::{Finding, Verdict};

/// A file, cut into views and what stands between them.
struct Pieces<'a> {
    text: &'a str,
    comments: Vec<ScannedComment>,
    /// The contents of views that lie in no other view, without their delimiters.
    views: Vec<Range>,
}

/// Judges what formatting made of a file.
pub fn judge(before: &str, after: &str, sorted_classes: bool) -> Verdict {
    let (old, new) = (cut(before), cut(after));
    let lines = Lines::of(before);
    let mut verdict = Verdict {
        views: old.views.len(),
        ..Verdict::default()
    };
    if old.views.len() != new.views.len() {
        let detail = format!("{} views, {} before", new.views.len(), old.views.len());
        verdict.tokens.push(lines.finding((0, detail)));
        return verdict;
    }
    verdict.outside = outside(&old, &new, &lines);
    for (&left, &right) in old.views.iter().zip(&new.views) {
        if before[left.0..left.1] == after[right.0..right.1] {
            continue;
        }
        verdict.changed += 1;
        let (before, after) = (reading(&old, left), reading(&new, right));
        if !before.accepted && !parse_body(old.text, left).messages.is_empty() {
            let changes = before.rejected.iter().cloned();
            verdict
                .unparsable
                .extend(changes.map(|change| lines.finding(change)));
        }
        judge_view(&before, &after, sorted_classes, &lines, &mut verdict);
    }
    find_outside(&old, &new, &mut verdict);
    if verdict.changed > 0 {
        judge_file(before, after, &lines, &mut verdict);
    }
    verdict
}

/// Whether the file as a whole still parses, and its views by an older parser.
fn judge_file(before: &str, after: &str, lines: &Lines, verdict: &mut Verdict) {
    let parses = |text: &str| syn::parse_file(text).is_ok();
    if parses(before) && !parses(after) {
        let detail = "the file does not parse any more".to_string();
        verdict.broken.push(lines.finding((0, detail)));
    }
    let rejected = |text: &str| {
        find_views(text)
            .iter()
            .filter(|view| !view.accepted)
            .count()
    };
    if verdict.broken.is_empty() && rejected(after) > rejected(before) {
        let detail = "rstml 0.12 does not accept a view any more".to_string();
        verdict.broken.push(lines.finding((0, detail)));
    }
}

fn cut(text: &str) -> Pieces<'_> {
    let scan = scan(text);
    let mut views: Vec<Range> = Vec::new();
    for candidate in &scan.candidates {
        if views.last().is_none_or(|&(_, end)| end <= candidate.start) {
            views.push((candidate.start, candidate.end));
        }
    }
    Pieces {
        text,
        comments: scan.comments,
        views,
    }
}

fn reading(pieces: &Pieces, (start, end): Range) -> Reading {
    let comments = comments::within(pieces.text, &pieces.comments, start, end);
    read(pieces.text, (start, end), comments)
}

fn judge_view(
    before: &Reading,
    after: &Reading,
    sorted_classes: bool,
    lines: &Lines,
    verdict: &mut Verdict,
) {
    if before.rejected.is_empty() && !after.rejected.is_empty() {
        let message = after.rejected[0].1.clone();
        verdict
            .broken
            .push(lines.finding((before.items.first().map_or(0, |item| item.start), message)));
    }
    let Changes {
        comments_lost,
        comments_added,
        comments_moved,
        comment_lines,
        tokens,
        statement_ends,
        strings,
        blanks,
        blank_lines,
    } = compare(before, after, sorted_classes);
    let add = |list: &mut Vec<Finding>, changes: Vec<Change>| {
        list.extend(changes.into_iter().map(|change| lines.finding(change)));
    };
    add(&mut verdict.comments_lost, comments_lost);
    add(&mut verdict.comments_added, comments_added);
    add(&mut verdict.comments_moved, comments_moved);
    add(&mut verdict.comment_lines, comment_lines);
    add(&mut verdict.tokens, tokens);
    add(&mut verdict.statement_ends, statement_ends);
    add(&mut verdict.strings, strings);
    add(&mut verdict.blanks, blanks);
    add(&mut verdict.blank_lines, blank_lines);
}

/// What stands between the views, which has to be the same, but for the white space around a macro's `!`.
fn outside(old: &Pieces, new: &Pieces, lines: &Lines) -> Vec<Finding> {
    let (left, right) = (gaps(old), gaps(new));
    let changed = left
        .iter()
        .zip(&right)
        .filter(|(left, right)| left.1 != right.1);
    changed
        .map(|(left, _)| lines.finding((left.0, "changed outside of views".to_string())))
        .collect()
}

/// The texts between the views and where they begin, without the delimiters.
fn gaps<'a>(pieces: &Pieces<'a>) -> Vec<(usize, &'a str)> {
    let mut gaps = Vec::new();
    let mut from = 0;
    for &(start, end) in &pieces.views {
        // The opening delimiter is one byte long, and so is the closing one.
        gaps.push((from, before_bang(&pieces.text[from..start - 1])));
        from = end + 1;
    }
    gaps.push((from, &pieces.text[from..]));
    gaps
}

fn before_bang(text: &str) -> &str {
    let text = text.trim_end();
    text.strip_suffix('!').unwrap_or(text).trim_end()
}

/// A comment that left its view is moved rather than lost where it stands outside now.
fn find_outside(old: &Pieces, new: &Pieces, verdict: &mut Verdict) {
    if verdict.outside.is_empty() {
        return;
    }
    let (old, mut new) = (outside_comments(old), outside_comments(new));
    for comment in old {
        if let Some(index) = new.iter().position(|other| other.key == comment.key) {
            new.remove(index);
        }
    }
    let lost = std::mem::take(&mut verdict.comments_lost);
    for finding in lost {
        match new.iter().position(|other| other.key == finding.detail) {
            Some(index) => {
                new.remove(index);
                verdict.comments_moved.push(finding);
            }
            None => verdict.comments_lost.push(finding),
        }
    }
}

fn outside_comments(pieces: &Pieces) -> Vec<Comment> {
    let all = comments::within(pieces.text, &pieces.comments, 0, pieces.text.len());
    let is_outside = |comment: &Comment| {
        let in_view = |&(start, end): &Range| start <= comment.start && comment.start < end;
        !pieces.views.iter().any(in_view)
    };
    all.into_iter().filter(is_outside).collect()
}

/// The lines of a text.
struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        Lines {
            starts: std::iter::once(0).chain(breaks).collect(),
        }
    }

    fn finding(&self, (offset, detail): Change) -> Finding {
        let line = self.starts.partition_point(|&start| start <= offset);
        Finding { line, detail }
    }
}
