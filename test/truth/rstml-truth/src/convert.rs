//! Turns rstml's nodes into records.

use rstml::node::{Node as RstmlNode, NodeBlock, NodeElement, NodeFragment, NodeName};

use crate::record::{Node, Range};
use crate::span::{compact, Offsets};

/// Converts nodes and remembers where Rust code stands among them.
pub struct Converter<'a> {
    pub offsets: Offsets,
    text: &'a str,
    /// Ranges of blocks, attribute values, spreads and binding patterns.
    pub rust: Vec<Range>,
}

impl<'a> Converter<'a> {
    /// `text` is the file's, `offsets` those of the view's body.
    pub fn new(offsets: Offsets, text: &'a str) -> Self {
        let rust = Vec::new();
        Converter {
            offsets,
            text,
            rust,
        }
    }

    /// Converts a list of siblings.
    pub fn nodes(&mut self, nodes: &[RstmlNode]) -> Vec<Node> {
        nodes.iter().map(|node| self.node(node)).collect()
    }

    fn node(&mut self, node: &RstmlNode) -> Node {
        match node {
            RstmlNode::Element(element) => self.element(element),
            RstmlNode::Fragment(fragment) => self.fragment(fragment),
            RstmlNode::Block(block) => self.block(block),
            RstmlNode::Text(text) => {
                let (start, end) = self.offsets.of_span(text.value.span());
                Node::Text { start, end }
            }
            RstmlNode::RawText(text) => {
                let (start, end) = self.offsets.of_tokens(text);
                Node::RawText { start, end }
            }
            RstmlNode::Comment(comment) => {
                let (start, end) = self.offsets.of_tokens(comment);
                Node::Comment { start, end }
            }
            RstmlNode::Doctype(doctype) => {
                let (start, end) = self.offsets.of_tokens(doctype);
                Node::Doctype { start, end }
            }
            RstmlNode::Custom(_) => unreachable!("the parser is configured without custom nodes"),
        }
    }

    fn element(&mut self, element: &NodeElement<rstml::Infallible>) -> Node {
        let tag = &element.open_tag;
        let name = self.name(&tag.name);
        let attributes = tag.attributes.iter().map(|a| self.attribute(a)).collect();
        let children = self.nodes(&element.children);
        let (start, _) = self.offsets.of_span(tag.token_lt.span);
        let (_, open_end) = self.offsets.of_span(tag.end_tag.token_gt.span);
        let end = match &element.close_tag {
            Some(close) => self.offsets.of_span(close.token_gt.span).1,
            None => children.last().map_or(open_end, Node::end),
        };
        Node::Element {
            name,
            generics: self.generics(&tag.generics),
            self_closing: tag.is_self_closed(),
            closed: element.close_tag.is_some(),
            start,
            end,
            attributes,
            children,
        }
    }

    fn generics(&self, generics: &syn::Generics) -> Option<String> {
        generics.lt_token?;
        let (start, end) = self.offsets.of_tokens(generics);
        Some(self.text[start..end].to_string())
    }

    fn fragment(&mut self, fragment: &NodeFragment<rstml::Infallible>) -> Node {
        let children = self.nodes(&fragment.children);
        let (start, open_end) = self.offsets.of_tokens(&fragment.tag_open);
        let end = match &fragment.tag_close {
            Some(close) => self.offsets.of_span(close.token_gt.span).1,
            None => children.last().map_or(open_end, Node::end),
        };
        let closed = fragment.tag_close.is_some();
        Node::Fragment {
            closed,
            start,
            end,
            children,
        }
    }

    fn block(&mut self, block: &NodeBlock) -> Node {
        let (start, end) = self.rust_range(self.offsets.of_tokens(block));
        match block {
            NodeBlock::ValidBlock(_) => Node::Block { start, end },
            NodeBlock::Invalid(_) => Node::InvalidBlock { start, end },
        }
    }

    /// A name as written, without white space.
    pub fn name(&mut self, name: &NodeName) -> String {
        let NodeName::Block(block) = name else {
            return compact(name);
        };
        self.rust_range(self.offsets.of_tokens(block));
        "{}".to_string()
    }

    /// Remembers a range of Rust code and returns it.
    pub fn rust_range(&mut self, range: Range) -> Range {
        self.rust.push(range);
        range
    }
}
