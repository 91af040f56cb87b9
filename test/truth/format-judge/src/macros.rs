//! Macros of the standard library whose arguments are expressions, so that a formatter may know how to write them.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Expr, Macro, Pat, Result, Token};

const KNOWN: [&str; 34] = [
    "addr_of",
    "addr_of_mut",
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "compile_error",
    "concat",
    "concat_bytes",
    "const_format_args",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "format_args_nl",
    "include",
    "include_bytes",
    "include_str",
    "matches",
    "option_env",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// What stands between the delimiters of a macro call.
pub enum Content {
    /// Another view.
    View(TokenStream),
    /// Expressions, and one pattern where it is `matches!`.
    Arguments(Vec<Expr>, Option<Box<Pat>>),
    /// Tokens that mean what the macro makes of them.
    Sealed,
}

/// Reads the content of a macro call.
pub fn content(mac: &Macro) -> Content {
    let Some(name) = mac.path.segments.last() else {
        return Content::Sealed;
    };
    let name = name.ident.to_string();
    if name == "view" || name == "template" {
        return Content::View(mac.tokens.clone());
    }
    if !KNOWN.contains(&name.as_str()) {
        return Content::Sealed;
    }
    if name == "matches" {
        return match matches.parse2(mac.tokens.clone()) {
            Ok((expressions, pattern)) => Content::Arguments(expressions, Some(Box::new(pattern))),
            Err(_) => Content::Sealed,
        };
    }
    match expressions.parse2(mac.tokens.clone()) {
        Ok(expressions) => Content::Arguments(expressions, None),
        Err(_) => Content::Sealed,
    }
}

/// Expressions with commas between them, or with a semicolon as in `vec![0; 3]`.
fn expressions(input: ParseStream) -> Result<Vec<Expr>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        list.push(Expr::parse(input)?);
        if input.is_empty() {
            break;
        }
        if input.parse::<Option<Token![;]>>()?.is_none() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(list)
}

fn matches(input: ParseStream) -> Result<(Vec<Expr>, Pat)> {
    let mut list = vec![Expr::parse(input)?];
    input.parse::<Token![,]>()?;
    let pattern = Pat::parse_multi_with_leading_vert(input)?;
    if input.parse::<Option<Token![if]>>()?.is_some() {
        list.push(Expr::parse(input)?);
    }
    input.parse::<Option<Token![,]>>()?;
    Ok((list, pattern))
}
