//! Turns rstml's attributes into records.

use rstml::node::{KVAttributeValue, KeyedAttribute, KeyedAttributeValue, NodeAttribute};
use syn::Expr;

use crate::convert::Converter;
use crate::record::{Attribute, Range, ValueKind};

impl Converter<'_> {
    /// Converts an attribute of an open tag.
    pub fn attribute(&mut self, attribute: &NodeAttribute) -> Attribute {
        let (start, end) = self.offsets.of_tokens(attribute);
        match attribute {
            NodeAttribute::Block(_) => {
                self.rust_range((start, end));
                let spread = true;
                Attribute::Spread { spread, start, end }
            }
            NodeAttribute::Attribute(keyed) => self.keyed(keyed, (start, end)),
        }
    }

    fn keyed(&mut self, attribute: &KeyedAttribute, (start, end): Range) -> Attribute {
        let value = match &attribute.possible_value {
            KeyedAttributeValue::Value(value) => {
                self.rust_range(self.offsets.of_tokens(&value.value));
                Some(value_kind(&value.value))
            }
            KeyedAttributeValue::Binding(binding) => {
                self.rust_range(self.offsets.of_tokens(binding));
                None
            }
            KeyedAttributeValue::None => None,
        };
        Attribute::Keyed {
            key: self.name(&attribute.key),
            value,
            binding: matches!(attribute.possible_value, KeyedAttributeValue::Binding(_)),
            start,
            end,
        }
    }
}

fn value_kind(value: &KVAttributeValue) -> ValueKind {
    match value {
        KVAttributeValue::Expr(Expr::Block(block))
            if block.label.is_none() && block.attrs.is_empty() =>
        {
            ValueKind::Block
        }
        KVAttributeValue::Expr(_) => ValueKind::Expr,
        KVAttributeValue::InvalidBraced(_) => ValueKind::Invalid,
    }
}
