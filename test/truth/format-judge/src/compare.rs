//! Compares two readings of the same view.

use std::collections::HashMap;

use crate::notes::Blank;
use crate::reading::{Item, Reading};

/// A change, at an offset of the file before formatting.
pub type Change = (usize, String);

/// What is not the same any more.
#[derive(Default)]
pub struct Changes {
    pub comments_lost: Vec<Change>,
    pub comments_added: Vec<Change>,
    pub comments_moved: Vec<Change>,
    pub comment_lines: Vec<Change>,
    pub tokens: Vec<Change>,
    pub statement_ends: Vec<Change>,
    pub strings: Vec<Change>,
    pub blanks: Vec<Change>,
    pub blank_lines: Vec<Change>,
}

/// How many tokens around a changed one are shown.
const CONTEXT: usize = 6;

/// Compares a view before and after formatting.
pub fn compare(before: &Reading, after: &Reading, sorted_classes: bool) -> Changes {
    let mut changes = Changes::default();
    let alignment = align(before, after, &mut changes);
    compare_strings(&alignment, sorted_classes, &mut changes);
    compare_comments(before, after, &alignment, &mut changes);
    if changes.tokens.is_empty() {
        compare_blanks(before, after, &mut changes);
        compare_blank_lines(before, after, &alignment, &mut changes);
    }
    changes
}

/// The tokens that count on both sides, and how many of them are the same at the start and at the end.
struct Alignment<'a> {
    before: Vec<&'a Item>,
    after: Vec<&'a Item>,
    same_at_start: usize,
    same_at_end: usize,
}

/// Where something stands among the tokens: counted from the start, from the end, or nobody can say.
#[derive(PartialEq, Eq, Hash, Clone, Copy, Debug)]
enum Place {
    FromStart(usize),
    FromEnd(usize),
    Somewhere,
}

impl Alignment<'_> {
    fn place_before(&self, offset: usize) -> Place {
        self.place(index_of(&self.before, offset), self.before.len())
    }

    fn place_after(&self, offset: usize) -> Place {
        self.place(index_of(&self.after, offset), self.after.len())
    }

    fn place(&self, index: usize, count: usize) -> Place {
        if index <= self.same_at_start {
            Place::FromStart(index)
        } else if count - index <= self.same_at_end {
            Place::FromEnd(count - index)
        } else {
            Place::Somewhere
        }
    }
}

/// How many tokens begin in front of a place.
fn index_of(items: &[&Item], offset: usize) -> usize {
    items.partition_point(|item| item.start < offset)
}

fn align<'a>(before: &'a Reading, after: &'a Reading, changes: &mut Changes) -> Alignment<'a> {
    let all = alignment(before.items.iter().collect(), after.items.iter().collect());
    if all.same_at_start == all.before.len() && all.before.len() == all.after.len() {
        return all;
    }
    let hard = |items: &'a [Item]| items.iter().filter(|item| !item.soft).collect();
    let alignment = alignment(hard(&before.items), hard(&after.items));
    let is_same = alignment.same_at_start == alignment.before.len()
        && alignment.before.len() == alignment.after.len();
    let list = match is_same {
        true => &mut changes.statement_ends,
        false => &mut changes.tokens,
    };
    let shown = if is_same { &all } else { &alignment };
    list.push(first_difference(shown));
    alignment
}

fn alignment<'a>(before: Vec<&'a Item>, after: Vec<&'a Item>) -> Alignment<'a> {
    let same = |(left, right): &(&&Item, &&Item)| left.key == right.key;
    let same_at_start = before.iter().zip(&after).take_while(same).count();
    let rest = before.len().min(after.len()) - same_at_start;
    let from_end = before.iter().rev().zip(after.iter().rev());
    let same_at_end = from_end.take(rest).take_while(same).count();
    Alignment {
        before,
        after,
        same_at_start,
        same_at_end,
    }
}

fn first_difference(alignment: &Alignment) -> Change {
    let at = alignment.same_at_start;
    let excerpt = |items: &[&Item]| {
        let keys = items
            .iter()
            .skip(at.saturating_sub(CONTEXT))
            .take(2 * CONTEXT);
        keys.map(|item| item.key.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let offset = alignment
        .before
        .get(at)
        .or(alignment.before.last())
        .map_or(0, |item| item.start);
    let detail = format!(
        "{}  →  {}",
        excerpt(&alignment.before),
        excerpt(&alignment.after)
    );
    (offset, detail)
}

fn compare_strings(alignment: &Alignment, sorted_classes: bool, changes: &mut Changes) {
    let Alignment { before, after, .. } = alignment;
    let at_start = before.iter().zip(after).take(alignment.same_at_start);
    let at_end = before
        .iter()
        .rev()
        .zip(after.iter().rev())
        .take(alignment.same_at_end);
    for (left, right) in at_start.chain(at_end) {
        let (Some(old), Some(new)) = (&left.string, &right.string) else {
            continue;
        };
        if old == new || (sorted_classes && left.is_class_list && same_classes(old, new)) {
            continue;
        }
        changes
            .strings
            .push((left.start, format!("{old:?}  →  {new:?}")));
    }
}

fn same_classes(old: &str, new: &str) -> bool {
    let sorted = |list: &str| {
        let mut names: Vec<String> = list.split_whitespace().map(str::to_string).collect();
        names.sort();
        names
    };
    sorted(old) == sorted(new)
}

/// A comment on one side that is not where it is on the other.
struct Stray {
    place: Place,
    offset: usize,
    key: String,
    begins_line: bool,
}

fn compare_comments(
    before: &Reading,
    after: &Reading,
    alignment: &Alignment,
    changes: &mut Changes,
) {
    let old = before.comments.iter().map(|comment| Stray {
        place: alignment.place_before(comment.start),
        offset: comment.start,
        key: comment.key.clone(),
        begins_line: comment.begins_line,
    });
    let new = after.comments.iter().map(|comment| Stray {
        place: alignment.place_after(comment.start),
        offset: comment.start,
        key: comment.key.clone(),
        begins_line: comment.begins_line,
    });
    let (old, new): (Vec<Stray>, Vec<Stray>) = (old.collect(), new.collect());
    changes.comments_moved.extend(reordered(&old, &new));
    let mut gone: Vec<Stray> = Vec::new();
    let mut left = new;
    for comment in old {
        let same = |other: &Stray| other.key == comment.key && other.place == comment.place;
        match left.iter().position(same) {
            Some(index) => {
                let same = left.remove(index);
                if same.begins_line != comment.begins_line {
                    changes.comment_lines.push((comment.offset, comment.key));
                }
            }
            None => gone.push(comment),
        }
    }
    for comment in gone {
        match left.iter().position(|other| other.key == comment.key) {
            Some(index) => {
                left.remove(index);
                changes.comments_moved.push((comment.offset, comment.key));
            }
            None => changes.comments_lost.push((comment.offset, comment.key)),
        }
    }
    for comment in left {
        changes
            .comments_added
            .push((at_place(comment.place, alignment), comment.key));
    }
}

/// Comments between the same two tokens that have changed places.
fn reordered(old: &[Stray], new: &[Stray]) -> Vec<Change> {
    let mut groups: HashMap<Place, (Vec<&Stray>, Vec<&Stray>)> = HashMap::new();
    for comment in old {
        groups.entry(comment.place).or_default().0.push(comment);
    }
    for comment in new {
        groups.entry(comment.place).or_default().1.push(comment);
    }
    let sorted = |group: &[&Stray]| {
        let mut keys: Vec<String> = group.iter().map(|comment| comment.key.clone()).collect();
        keys.sort();
        keys
    };
    let is_reordered = |(old, new): &(Vec<&Stray>, Vec<&Stray>)| {
        sorted(old) == sorted(new) && old.iter().zip(new).any(|(old, new)| old.key != new.key)
    };
    let groups = groups.into_values().filter(is_reordered);
    groups
        .map(|(old, _)| (old[0].offset, old[0].key.clone()))
        .collect()
}

fn at_place(place: Place, alignment: &Alignment) -> usize {
    let index = match place {
        Place::FromStart(index) => index,
        Place::FromEnd(index) => alignment.before.len() - index,
        Place::Somewhere => alignment.same_at_start,
    };
    alignment
        .before
        .get(index)
        .or(alignment.before.last())
        .map_or(0, |item| item.start)
}

fn compare_blanks(before: &Reading, after: &Reading, changes: &mut Changes) {
    for ((offset, old), (_, new)) in before.blanks.iter().zip(&after.blanks) {
        if old == new {
            continue;
        }
        let detail = match (old, new) {
            (Blank::Any(true), _) => "removed".to_string(),
            (Blank::Any(false), _) => "added".to_string(),
            (Blank::Exactly(_), _) => format!("{old:?}  →  {new:?}"),
        };
        changes.blanks.push((*offset, detail));
    }
}

fn compare_blank_lines(
    before: &Reading,
    after: &Reading,
    alignment: &Alignment,
    changes: &mut Changes,
) {
    let kept: Vec<Place> = after
        .blank_lines
        .iter()
        .map(|&offset| alignment.place_after(offset))
        .collect();
    for &offset in &before.blank_lines {
        if !kept.contains(&alignment.place_before(offset)) {
            changes
                .blank_lines
                .push((offset, "blank line removed".to_string()));
        }
    }
}
