//! Walks the template of a view and notes what its tokens are.

use std::panic::{catch_unwind, AssertUnwindSafe};

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use rstml::node::{
    KVAttributeValue, KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeBlock,
    NodeElement, NodeFragment, NodeName, RawText,
};
use rstml::{Infallible, Parser, ParserConfig};
use rstml_truth::body::split_global_class;
use rstml_truth::record::Range;
use rstml_truth::span::Offsets;
use syn::visit::Visit;
use syn::{Expr, Lit};

use crate::comments::Comment;
use crate::flow;
use crate::notes::{Blank, Notes};
use crate::tokens::leaves;

/// Walks templates, and the Rust code in them (see `code.rs`).
pub struct Walker<'a> {
    pub text: &'a str,
    pub offsets: Offsets,
    pub comments: &'a [Comment],
    pub notes: Notes,
    /// Whether white space is shown as it is written.
    preserved: bool,
}

/// What siblings stand in.
enum Parent<'a> {
    /// A view, whose white space at its edges Leptos does not see.
    View,
    Fragment,
    Element(&'a str),
}

/// Where an element's or a fragment's content begins and ends.
struct Edges {
    start: usize,
    end: usize,
}

impl<'a> Walker<'a> {
    /// A walker over a view of this text; spans are relative to `offsets`.
    pub fn new(text: &'a str, offsets: Offsets, comments: &'a [Comment]) -> Self {
        Walker {
            text,
            offsets,
            comments,
            notes: Notes::default(),
            preserved: false,
        }
    }

    /// Walks the content of a view; `false` where the parser does not accept it.
    pub fn view(&mut self, tokens: TokenStream, (start, end): Range) -> bool {
        let nodes = match parse(tokens) {
            Ok(nodes) => nodes,
            Err(message) => {
                self.notes.rejected.push((start, message));
                return false;
            }
        };
        self.notes.regions.push(((start, end), false));
        self.siblings(&nodes, &Parent::View, &Edges { start, end });
        true
    }

    /// Where a span begins.
    pub fn start(&self, span: Span) -> usize {
        self.offsets.of_span(span).0
    }

    pub fn mark(&mut self, offset: usize, what: &'static str) {
        self.notes.marks.push((offset, what));
    }

    /// Notes that the tokens mean nothing where they are.
    pub fn optional(&mut self, tokens: &impl ToTokens) {
        for (start, _) in leaves(tokens.to_token_stream(), self.offsets) {
            self.notes.optional.insert(start);
        }
    }

    fn siblings(&mut self, nodes: &[Node], parent: &Parent, edges: &Edges) {
        for (index, node) in nodes.iter().enumerate() {
            match node {
                Node::RawText(text) => {
                    let before = index.checked_sub(1).map(|index| &nodes[index]);
                    self.raw_text(text, (before, nodes.get(index + 1)), parent, edges);
                }
                node => self.node(node),
            }
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Fragment(fragment) => self.fragment(fragment),
            Node::Block(block) => {
                let (start, end) = self.offsets.of_tokens(block);
                self.mark(start, "block");
                self.block(block, (start, end));
            }
            Node::Text(text) => self.mark(self.start(text.value.span()), "text"),
            Node::Comment(comment) => {
                self.mark(self.start(comment.token_start.token_lt.span), "comment");
            }
            Node::Doctype(doctype) => {
                self.mark(self.start(doctype.token_start.token_lt.span), "doctype");
                let word = self.start(doctype.token_doctype.span());
                self.notes.caseless.insert(word);
            }
            Node::RawText(_) | Node::Custom(_) => {
                unreachable!("handled by its siblings, or not configured")
            }
        }
    }

    fn block(&mut self, block: &NodeBlock, range: Range) {
        self.notes.regions.push((range, true));
        if let NodeBlock::ValidBlock(block) = block {
            self.visit_block(block);
        }
    }

    fn element(&mut self, element: &NodeElement<Infallible>) {
        let tag = &element.open_tag;
        self.mark(self.start(tag.token_lt.span), "element");
        if let NodeName::Block(block) = &tag.name {
            self.notes
                .regions
                .push((self.offsets.of_tokens(block), true));
            self.visit_block(block);
        }
        for attribute in &tag.attributes {
            self.attribute(attribute);
        }
        self.optional(&tag.end_tag);
        let (tag_end, open_end) = self.offsets.of_tokens(&tag.end_tag);
        self.mark(tag_end, "content");
        let Some(close) = &element.close_tag else {
            self.mark(tag_end, "end");
            return;
        };
        let end = self.start(close.start_tag.token_lt.span);
        let name = tag.name.to_string();
        let outer = self.preserved;
        self.preserved |= flow::preserves(&name);
        let edges = Edges {
            start: open_end,
            end,
        };
        self.siblings(&element.children, &Parent::Element(&name), &edges);
        self.preserved = outer;
        self.mark(end, "end");
        self.optional(close);
    }

    fn fragment(&mut self, fragment: &NodeFragment<Infallible>) {
        let (start, open_end) = self.offsets.of_tokens(&fragment.tag_open);
        self.mark(start, "fragment");
        let Some(close) = &fragment.tag_close else {
            return;
        };
        let end = self.start(close.start_tag.token_lt.span);
        let edges = Edges {
            start: open_end,
            end,
        };
        self.siblings(&fragment.children, &Parent::Fragment, &edges);
        self.mark(end, "end");
    }

    fn attribute(&mut self, attribute: &NodeAttribute) {
        let range = self.offsets.of_tokens(attribute);
        match attribute {
            NodeAttribute::Block(block) => {
                self.mark(range.0, "spread");
                self.block(block, range);
            }
            NodeAttribute::Attribute(keyed) => {
                self.mark(range.0, "attribute");
                self.keyed(keyed);
            }
        }
    }

    fn keyed(&mut self, attribute: &KeyedAttribute) {
        if let NodeName::Block(block) = &attribute.key {
            self.notes
                .regions
                .push((self.offsets.of_tokens(block), true));
            self.visit_block(block);
        }
        match &attribute.possible_value {
            KeyedAttributeValue::Value(value) => {
                let range = self.offsets.of_tokens(&value.value);
                self.notes.regions.push((range, true));
                let KVAttributeValue::Expr(value) = &value.value else {
                    return;
                };
                let inner = self.unwrap(value);
                if attribute.key.to_string() == "class" {
                    self.class_list(inner);
                }
                self.visit_expr(value);
            }
            KeyedAttributeValue::Binding(binding) => {
                self.notes
                    .regions
                    .push((self.offsets.of_tokens(binding), true));
                for input in &binding.inputs {
                    self.visit_pat(input);
                }
            }
            KeyedAttributeValue::None => {}
        }
    }

    fn class_list(&mut self, value: &Expr) {
        let Expr::Lit(literal) = value else { return };
        if let Lit::Str(list) = &literal.lit {
            let start = self.start(list.span());
            self.notes.class_lists.insert(start);
        }
    }

    fn raw_text(
        &mut self,
        text: &RawText,
        (before, after): (Option<&Node>, Option<&Node>),
        parent: &Parent,
        edges: &Edges,
    ) {
        let (start, end) = self.offsets.of_tokens(text);
        self.mark(start, "unquoted text");
        self.notes.raw_texts.push((start, end));
        let shown = |neighbour: Option<&Node>| match (neighbour, parent) {
            (_, Parent::View) => false,
            (Some(Node::Element(element)), _) => !flow::separates(&element.name().to_string()),
            (Some(_), _) | (None, Parent::Fragment) => true,
            (None, Parent::Element(name)) => !flow::trims(name),
        };
        if shown(before) || self.preserved {
            let from = before.map_or(edges.start, |node| self.offsets.of_tokens(node).1);
            self.blank(from, start);
        }
        let mut last = start;
        for (token, token_end) in leaves(text.to_token_stream(), self.offsets) {
            if last > start {
                self.blank(last, token);
            }
            last = token_end;
        }
        if shown(after) || self.preserved {
            let to = after.map_or(edges.end, |node| self.offsets.of_tokens(node).0);
            self.blank(end, to);
        }
    }

    /// Notes the white space between two tokens, without the comments in it.
    fn blank(&mut self, start: usize, end: usize) {
        // The tokens of a documentation comment all have the same place.
        if end < start {
            return;
        }
        let mut space = String::new();
        let mut from = start;
        for comment in self
            .comments
            .iter()
            .filter(|comment| start <= comment.start && comment.end <= end)
        {
            space.push_str(&self.text[from..comment.start]);
            from = comment.end;
        }
        space.push_str(&self.text[from..end]);
        let blank = match self.preserved {
            true => Blank::Exactly(space),
            false => Blank::Any(!space.is_empty()),
        };
        self.notes.blanks.push((start, blank));
    }
}

/// The nodes of a view, read as `leptos_macro` does.
fn parse(tokens: TokenStream) -> Result<Vec<Node>, String> {
    let (_, tokens) = split_global_class(tokens)?;
    // One view that trips the parser must not end the whole run.
    catch_unwind(AssertUnwindSafe(|| parse_nodes(tokens)))
        .unwrap_or_else(|_| Err("the parser panicked".to_string()))
}

fn parse_nodes(tokens: TokenStream) -> Result<Vec<Node>, String> {
    let (nodes, diagnostics) = Parser::new(ParserConfig::new())
        .parse_recoverable(tokens)
        .split_vec();
    match diagnostics.into_iter().next() {
        Some(diagnostic) => Err(syn::Error::from(diagnostic).to_string()),
        None => Ok(nodes),
    }
}
