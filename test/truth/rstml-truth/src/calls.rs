//! Recognises macro calls among the tokens before a delimiter.

use ra_ap_rustc_lexer::TokenKind;

/// Words before `!` that make it a negation rather than a macro call.
const KEYWORDS: [&str; 17] = [
    "as", "async", "box", "break", "else", "if", "in", "let", "loop", "match", "move", "mut",
    "ref", "return", "unsafe", "while", "yield",
];

/// A token that is neither white space nor a comment.
pub struct Significant<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
}

/// The path of the macro whose delimiter comes next, as written without white space.
pub fn called_macro(before: &[Significant]) -> Option<String> {
    let is = |back: usize, kind: TokenKind| {
        before.len() >= back && before[before.len() - back].kind == kind
    };
    let is_name = |back| is(back, TokenKind::Ident) || is(back, TokenKind::RawIdent);
    let text = |back: usize| before[before.len() - back].text;
    if is_name(1) && is(2, TokenKind::Bang) && is(3, TokenKind::Ident) && text(3) == "macro_rules" {
        return Some(text(3).to_string());
    }
    if !is(1, TokenKind::Bang) || !is_name(2) || KEYWORDS.contains(&text(2)) {
        return None;
    }
    // `$name!` calls whatever macro the fragment names.
    if is(3, TokenKind::Dollar) {
        return Some(format!("${}", text(2)));
    }
    let mut path = text(2).to_string();
    let mut back = 3;
    while is(back, TokenKind::Colon) && is(back + 1, TokenKind::Colon) {
        path.insert_str(0, "::");
        back += 2;
        if !is_name(back) {
            break;
        }
        path.insert_str(0, text(back));
        back += 1;
    }
    Some(path)
}

/// Whether a macro's body is a pattern of code rather than code.
pub fn is_definition(name: &str) -> bool {
    name == "macro_rules" || name.ends_with("quote") || name.ends_with("quote_spanned")
}
