//! The tokens of a view, each with what a formatter may do with it.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use rstml_truth::record::Range;
use rstml_truth::span::Offsets;
use syn::Lit;

use crate::notes::Notes;

/// Words behind which parentheses are a tuple rather than arguments.
const KEYWORDS: [&str; 14] = [
    "as", "await", "box", "break", "else", "if", "in", "let", "match", "move", "mut", "ref",
    "return", "yield",
];

/// A token without delimiters around it, or a delimiter.
pub struct Token {
    /// What has to be the same; for string literals without their content.
    pub key: String,
    pub start: usize,
    pub end: usize,
    /// The content of a string literal.
    pub string: Option<String>,
    /// Whether a formatter may add and remove it.
    pub optional: bool,
    /// Whether it changes nothing, and yet no exception is made for it.
    pub soft: bool,
}

/// The places of all tokens and delimiters.
pub fn leaves(tokens: TokenStream, offsets: Offsets) -> Vec<Range> {
    let mut ranges = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                ranges.extend(leaves(group.stream(), offsets));
            }
            TokenTree::Group(group) => {
                ranges.push(offsets.of_span(group.span_open()));
                ranges.extend(leaves(group.stream(), offsets));
                ranges.push(offsets.of_span(group.span_close()));
            }
            token => ranges.push(offsets.of_span(token.span())),
        }
    }
    ranges
}

/// All tokens of a view in their order.
pub fn flatten(tokens: TokenStream, offsets: Offsets, notes: &Notes) -> Vec<Token> {
    let mut flattener = Flattener {
        offsets,
        notes,
        tokens: Vec::new(),
    };
    flattener.stream(tokens, false);
    flattener.tokens
}

struct Flattener<'a> {
    offsets: Offsets,
    notes: &'a Notes,
    tokens: Vec<Token>,
}

impl Flattener<'_> {
    /// `sealed`: only a macro, or the reader of a text, knows what the tokens mean.
    fn stream(&mut self, tokens: TokenStream, sealed: bool) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.group(&group, sealed),
                TokenTree::Literal(literal) => self.literal(literal),
                TokenTree::Ident(word) => {
                    let start = self.offsets.of_span(word.span()).0;
                    let text = word.to_string();
                    let key = match self.notes.caseless.contains(&start) {
                        true => text.to_lowercase(),
                        false => text,
                    };
                    self.push(key, word.span());
                }
                TokenTree::Punct(punct) => self.push(punct.as_char().to_string(), punct.span()),
            }
        }
    }

    fn group(&mut self, group: &Group, sealed: bool) {
        let start = self.offsets.of_span(group.span_open()).0;
        let sealed = sealed || self.notes.sealed.contains(&start) || self.notes.is_raw_text(start);
        let may_end_in_comma = !sealed && !self.is_tuple_of_one(group);
        let (open, close) = match group.delimiter() {
            _ if self.notes.delimiters.contains(&start) => ("(", ")"),
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => return self.stream(group.stream(), sealed),
        };
        self.push(open.to_string(), group.span_open());
        self.stream(group.stream(), sealed);
        let is_comma = self.tokens.last().is_some_and(|last| last.key == ",");
        if let (true, true, Some(last)) = (may_end_in_comma, is_comma, self.tokens.last_mut()) {
            last.optional = true;
        }
        self.push(close.to_string(), group.span_close());
    }

    /// `(a,)` without its comma is something else, unless it is an argument list.
    fn is_tuple_of_one(&self, group: &Group) -> bool {
        let start = self.offsets.of_span(group.span_open()).0;
        if group.delimiter() != Delimiter::Parenthesis || self.notes.delimiters.contains(&start) {
            return false;
        }
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        group.stream().into_iter().filter(is_comma).count() == 1 && !self.is_call()
    }

    /// Whether parentheses behind the tokens so far hold arguments.
    fn is_call(&self) -> bool {
        let Some(last) = self.tokens.last() else {
            return false;
        };
        match last.key.as_str() {
            ")" | "]" | "?" => true,
            ">" => !self.is_arrow(last),
            word => {
                let first = word.chars().next();
                first.is_some_and(|first| first.is_alphabetic() || first == '_')
                    && !KEYWORDS.contains(&word)
            }
        }
    }

    /// Whether the `>` belongs to `=>` or `->`.
    fn is_arrow(&self, last: &Token) -> bool {
        let before = self
            .tokens
            .len()
            .checked_sub(2)
            .map(|index| &self.tokens[index]);
        before.is_some_and(|before| {
            before.end == last.start && matches!(before.key.as_str(), "=" | "-")
        })
    }

    fn literal(&mut self, literal: Literal) {
        let (kind, value, suffix) = match Lit::new(literal.clone()) {
            Lit::Str(string) => ("str", string.value(), string.suffix().to_string()),
            Lit::ByteStr(string) => (
                "bytes",
                string.value().escape_ascii().to_string(),
                string.suffix().to_string(),
            ),
            Lit::CStr(string) => (
                "cstr",
                format!("{:?}", string.value()),
                string.suffix().to_string(),
            ),
            _ => return self.push(literal.to_string(), literal.span()),
        };
        self.push(format!("\"{kind}\"{suffix}"), literal.span());
        if let Some(last) = self.tokens.last_mut() {
            last.string = Some(value);
        }
    }

    fn push(&mut self, key: String, span: Span) {
        let (start, end) = self.offsets.of_span(span);
        self.tokens.push(Token {
            key,
            start,
            end,
            string: None,
            optional: self.notes.optional.contains(&start),
            soft: self.notes.soft.contains(&start),
        });
    }
}
