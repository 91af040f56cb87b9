//! Finds and parses all views of a text.

use crate::body::{parse_body, Body};
use crate::record::{Range, ViewRecord};
use crate::scan::{scan, Candidate, Comment};

/// A view that was parsed, with the Rust code in its body.
struct Parsed {
    record: ViewRecord,
    rust: Vec<Range>,
}

/// All views of a file, in the order of their starts.
pub fn find_views(text: &str) -> Vec<ViewRecord> {
    let scan = scan(text);
    collect(text, scan.candidates, &scan.comments)
}

/// Reads a whole text as the body of one view.
pub fn read_template(text: &str) -> Option<ViewRecord> {
    let scan = scan(text);
    let root = Candidate {
        name: "view".to_string(),
        start: 0,
        end: text.len(),
        in_macro: None,
        in_definition: false,
    };
    let candidates = std::iter::once(root).chain(scan.candidates).collect();
    collect(text, candidates, &scan.comments).into_iter().next()
}

fn collect(text: &str, candidates: Vec<Candidate>, comments: &[Comment]) -> Vec<ViewRecord> {
    let mut views: Vec<Parsed> = Vec::new();
    for candidate in candidates {
        let around = innermost(&views, candidate.start);
        if around.is_some_and(|index| is_text(&views[index], &candidate)) {
            continue;
        }
        let body = parse_body(text, (candidate.start, candidate.end));
        views.push(parsed(candidate, body, around.is_some()));
    }
    for comment in comments {
        let Some(index) = innermost(&views, comment.start) else {
            continue;
        };
        let record = &mut views[index].record;
        let list = match comment.doc {
            true => &mut record.doc_comments,
            false => &mut record.comments,
        };
        list.push((comment.start, comment.end));
    }
    views.into_iter().map(|view| view.record).collect()
}

/// The last view that starts before an offset and ends behind it is the innermost.
fn innermost(views: &[Parsed], offset: usize) -> Option<usize> {
    views
        .iter()
        .rposition(|view| view.record.start <= offset && offset < view.record.end)
}

/// Whether what looks like a view is unquoted text of the view around it.
fn is_text(around: &Parsed, candidate: &Candidate) -> bool {
    let in_rust = around
        .rust
        .iter()
        .any(|&(start, end)| start <= candidate.start && candidate.end <= end);
    around.record.accepted && !in_rust
}

fn parsed(candidate: Candidate, body: Body, nested: bool) -> Parsed {
    let record = ViewRecord {
        start: candidate.start,
        end: candidate.end,
        name: candidate.name,
        nested,
        in_macro: candidate.in_macro,
        in_definition: candidate.in_definition,
        global_class: body.global_class,
        accepted: body.messages.is_empty(),
        messages: body.messages,
        nodes: body.nodes,
        comments: Vec::new(),
        doc_comments: Vec::new(),
    };
    let rust = body.rust;
    Parsed { record, rust }
}
