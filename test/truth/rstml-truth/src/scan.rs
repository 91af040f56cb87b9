//! Finds macro calls and comments with rustc's own lexer, independently of syn,
//! so that views are found in token trees and in files syn cannot parse.

use ra_ap_rustc_lexer::{strip_shebang, tokenize, FrontmatterAllowed, TokenKind};

use crate::calls::{called_macro, is_definition, Significant};

const BYTE_ORDER_MARK: char = '\u{feff}';

/// A call of `view!` or `template!` found among the tokens.
pub struct Candidate {
    pub name: String,
    pub start: usize,
    pub end: usize,
    pub in_macro: Option<String>,
    pub in_definition: bool,
}

/// A Rust comment.
pub struct Comment {
    pub start: usize,
    pub end: usize,
    pub doc: bool,
}

/// Candidates in the order of their starts, and comments in the order of the text.
#[derive(Default)]
pub struct Scan {
    pub candidates: Vec<Candidate>,
    pub comments: Vec<Comment>,
}

/// A delimiter that is still open.
#[derive(Default)]
struct Group {
    close: Option<TokenKind>,
    view: Option<(String, usize)>,
    in_macro: Option<String>,
    in_definition: bool,
}

/// Scans the text of a whole file, or of a part of one.
pub fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut before: Vec<Significant> = Vec::new();
    let mut groups: Vec<Group> = Vec::new();
    let mut start = skipped_prefix(text);
    for token in tokenize(&text[start..], FrontmatterAllowed::No) {
        let end = start + token.len as usize;
        let source = &text[start..end];
        match token.kind {
            TokenKind::Whitespace => {}
            TokenKind::LineComment { doc_style } | TokenKind::BlockComment { doc_style, .. } => {
                // A carriage return belongs to the line break, not to the comment.
                let end = start + source.trim_end_matches('\r').len();
                let doc = doc_style.is_some();
                scan.comments.push(Comment { start, end, doc });
            }
            kind => {
                if let Some(close) = closing(kind) {
                    groups.push(open_group(&before, groups.last(), close, end));
                } else if is_closing(kind) {
                    close_group(&mut groups, kind, start, &mut scan.candidates);
                }
                before.push(Significant { kind, text: source });
            }
        }
        start = end;
    }
    scan.candidates.sort_by_key(|candidate| candidate.start);
    scan
}

/// The length of a byte order mark and a shebang line, which are no tokens.
fn skipped_prefix(text: &str) -> usize {
    let rest = text.trim_start_matches(BYTE_ORDER_MARK);
    text.len() - rest.len() + strip_shebang(rest).unwrap_or(0)
}

fn closing(kind: TokenKind) -> Option<TokenKind> {
    match kind {
        TokenKind::OpenParen => Some(TokenKind::CloseParen),
        TokenKind::OpenBrace => Some(TokenKind::CloseBrace),
        TokenKind::OpenBracket => Some(TokenKind::CloseBracket),
        _ => None,
    }
}

fn is_closing(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket
    )
}

fn open_group(
    before: &[Significant],
    outer: Option<&Group>,
    close: TokenKind,
    start: usize,
) -> Group {
    let mut group = Group {
        close: Some(close),
        view: None,
        in_macro: outer.and_then(|outer| outer.in_macro.clone()),
        in_definition: outer.is_some_and(|outer| outer.in_definition),
    };
    let Some(path) = called_macro(before) else {
        return group;
    };
    let name = path.rsplit("::").next().unwrap_or(&path).to_string();
    if name == "view" || name == "template" {
        group.view = Some((path, start));
        return group;
    }
    group.in_definition |= is_definition(&name);
    group.in_macro = Some(name);
    group
}

fn close_group(
    groups: &mut Vec<Group>,
    kind: TokenKind,
    end: usize,
    candidates: &mut Vec<Candidate>,
) {
    // Delimiters that do not pair up are left out, like rustc's own recovery does.
    let Some(index) = groups.iter().rposition(|group| group.close == Some(kind)) else {
        return;
    };
    let group = groups.drain(index..).next().unwrap_or_default();
    let Some((name, start)) = group.view else {
        return;
    };
    candidates.push(Candidate {
        name,
        start,
        end,
        in_macro: group.in_macro,
        in_definition: group.in_definition,
    });
}
