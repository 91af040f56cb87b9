//! Byte ranges of tokens.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::record::Range;

/// Turns spans within a view's body into byte ranges of the file.
#[derive(Clone, Copy)]
pub struct Offsets {
    /// Where the body starts in the file.
    pub base: usize,
}

impl Offsets {
    /// The range of one span.
    pub fn of_span(self, span: Span) -> Range {
        let range = span.byte_range();
        (self.base + range.start, self.base + range.end)
    }

    /// The range from the first to the last token that comes from the source.
    pub fn of_tokens(self, tokens: &impl ToTokens) -> Range {
        let mut range = None;
        widen(&mut range, tokens.to_token_stream());
        let (start, end) = range.unwrap_or((0, 0));
        (self.base + start, self.base + end)
    }
}

fn widen(range: &mut Option<Range>, tokens: TokenStream) {
    for token in tokens {
        match token {
            // A group without delimiters has no span of its own.
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                widen(range, group.stream());
            }
            token => include(range, token.span()),
        }
    }
}

fn include(range: &mut Option<Range>, span: Span) {
    let new = span.byte_range();
    // Tokens made up by syn's printer are empty.
    if new.is_empty() {
        return;
    }
    let (start, end) = range.unwrap_or((new.start, new.end));
    *range = Some((start.min(new.start), end.max(new.end)));
}

/// The tokens' text without any white space between them.
pub fn compact(tokens: &impl ToTokens) -> String {
    tokens
        .to_token_stream()
        .into_iter()
        .map(|token| token.to_string())
        .collect()
}
