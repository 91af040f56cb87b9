//! Reads the body of one view the way `leptos_macro` does.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};
use rstml::{Parser, ParserConfig};

use crate::convert::Converter;
use crate::record::{Node, Range};
use crate::span::Offsets;

/// What the parser makes of a body.
#[derive(Default)]
pub struct Body {
    pub global_class: bool,
    pub messages: Vec<String>,
    pub nodes: Vec<Node>,
    /// Where Rust code stands in the body.
    pub rust: Vec<Range>,
}

/// Parses the body that stands at `range` of the file's text.
pub fn parse_body(text: &str, range: Range) -> Body {
    // One body that trips the parser must not end the whole run.
    catch_unwind(AssertUnwindSafe(|| parse(text, range)))
        .unwrap_or_else(|_| rejected("the parser panicked".to_string()))
}

fn parse(text: &str, (start, end): Range) -> Body {
    let offsets = Offsets { base: start };
    let tokens = match TokenStream::from_str(&text[start..end]) {
        Ok(tokens) => tokens,
        Err(error) => return rejected(error.to_string()),
    };
    let (class, tokens) = match split_global_class(tokens) {
        Ok(parts) => parts,
        Err(message) => return rejected(message),
    };
    let config = ParserConfig::new().recover_block(true);
    let (nodes, diagnostics) = Parser::new(config).parse_recoverable(tokens).split_vec();
    let mut converter = Converter::new(offsets, text);
    let nodes = converter.nodes(&nodes);
    let mut rust = converter.rust;
    rust.extend(class.iter().map(|class| offsets.of_span(class.span())));
    let messages = diagnostics.into_iter().map(syn::Error::from);
    Body {
        global_class: class.is_some(),
        messages: messages.map(|error| error.to_string()).collect(),
        nodes,
        rust,
    }
}

fn rejected(message: String) -> Body {
    Body {
        messages: vec![message],
        ..Body::default()
    }
}

/// Takes `class = value,` off the front; the value is exactly one token tree.
pub fn split_global_class(tokens: TokenStream) -> Result<(Option<TokenTree>, TokenStream), String> {
    let mut rest = tokens.clone().into_iter();
    let first: [Option<TokenTree>; 4] = std::array::from_fn(|_| rest.next());
    let [Some(TokenTree::Ident(key)), Some(TokenTree::Punct(equals)), value, comma] = first else {
        return Ok((None, tokens));
    };
    if key != "class" || equals.as_char() != '=' {
        return Ok((None, tokens));
    }
    match comma {
        Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => Ok((value, rest.collect())),
        _ => Err("a global class needs a comma after its value".to_string()),
    }
}
