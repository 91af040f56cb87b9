//! Walks the Rust code in a view and notes which of its tokens a formatter may add and remove.

use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    AngleBracketedGenericArguments, Arm, BinOp, Block, Expr, ExprBlock, ExprClosure, Generics,
    Macro, MacroDelimiter, PatOr, ReturnType, Stmt,
};

use crate::macros::{content, Content};
use crate::template::Walker;

impl<'ast> Visit<'ast> for Walker<'_> {
    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.trailing(&closure.inputs);
        if matches!(closure.output, ReturnType::Default) {
            self.unwrap(&closure.body);
        }
        visit::visit_expr_closure(self, closure);
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        let body = self.unwrap(&arm.body);
        if is_unit(body) {
            self.soft(body_ends(body));
        }
        self.optional(&arm.comma);
        visit::visit_arm(self, arm);
    }

    fn visit_block(&mut self, block: &'ast Block) {
        for statement in &block.stmts {
            if let Stmt::Expr(expression, Some(semicolon)) = statement {
                if needs_no_semicolon(expression) {
                    self.soft(Some((semicolon.span, semicolon.span)));
                }
            }
        }
        visit::visit_block(self, block);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let span = match &mac.delimiter {
            MacroDelimiter::Paren(paren) => paren.span,
            MacroDelimiter::Brace(brace) => brace.span,
            MacroDelimiter::Bracket(bracket) => bracket.span,
        };
        let (start, content_start) = self.offsets.of_span(span.open());
        let (content_end, end) = self.offsets.of_span(span.close());
        self.notes.delimiters.extend([start, end - 1]);
        match content(mac) {
            Content::View(tokens) => {
                if !self.view(tokens, (content_start, content_end)) {
                    self.notes.sealed.insert(start);
                }
            }
            Content::Arguments(expressions, pattern) => {
                for expression in &expressions {
                    self.visit_expr(expression);
                }
                if let Some(pattern) = &pattern {
                    self.visit_pat(pattern);
                }
            }
            Content::Sealed => {
                self.notes.sealed.insert(start);
            }
        }
    }

    fn visit_pat_or(&mut self, pattern: &'ast PatOr) {
        if let Some(bar) = pattern.leading_vert {
            self.soft(Some((bar.span, bar.span)));
        }
        visit::visit_pat_or(self, pattern);
    }

    fn visit_generics(&mut self, generics: &'ast Generics) {
        self.trailing(&generics.params);
        visit::visit_generics(self, generics);
    }

    fn visit_angle_bracketed_generic_arguments(
        &mut self,
        arguments: &'ast AngleBracketedGenericArguments,
    ) {
        self.trailing(&arguments.args);
        visit::visit_angle_bracketed_generic_arguments(self, arguments);
    }
}

impl Walker<'_> {
    /// Notes the braces around a single expression as optional; returns what stands in them.
    pub fn unwrap<'ast>(&mut self, expression: &'ast Expr) -> &'ast Expr {
        let Some(block) = plain_block(expression) else {
            return expression;
        };
        let [statement] = block.stmts.as_slice() else {
            return expression;
        };
        let span = block.brace_token.span;
        let ends = [self.start(span.open()), self.start(span.close())];
        match statement {
            Stmt::Expr(inner, None) => {
                self.notes.optional.extend(ends);
                self.unwrap(inner)
            }
            Stmt::Macro(call) if call.semi_token.is_none() => {
                self.notes.optional.extend(ends);
                expression
            }
            // `|| { return; }` is as good as `|| return`.
            Stmt::Expr(inner, Some(_)) if needs_no_semicolon(inner) => {
                self.notes.soft.extend(ends);
                expression
            }
            _ => expression,
        }
    }

    fn soft(&mut self, ends: Option<(Span, Span)>) {
        let Some((open, close)) = ends else { return };
        let ends = [self.start(open), self.start(close)];
        self.notes.soft.extend(ends);
    }

    fn trailing<T, P: quote::ToTokens>(&mut self, list: &Punctuated<T, P>) {
        if let Some(punctuation) = list.pairs().last().and_then(|pair| pair.punct().cloned()) {
            self.optional(punctuation);
        }
    }
}

fn plain_block(expression: &Expr) -> Option<&Block> {
    match expression {
        Expr::Block(ExprBlock {
            attrs,
            label: None,
            block,
        }) if attrs.is_empty() => Some(block),
        _ => None,
    }
}

/// `()` and `{}`, which are the same as the body of an arm.
fn is_unit(expression: &Expr) -> bool {
    match expression {
        Expr::Tuple(tuple) => tuple.elems.is_empty() && tuple.attrs.is_empty(),
        expression => plain_block(expression).is_some_and(|block| block.stmts.is_empty()),
    }
}

fn body_ends(expression: &Expr) -> Option<(Span, Span)> {
    let span = match expression {
        Expr::Tuple(tuple) => tuple.paren_token.span,
        expression => plain_block(expression)?.brace_token.span,
    };
    Some((span.open(), span.close()))
}

/// Whether a statement is the same with and without a semicolon behind it.
fn needs_no_semicolon(expression: &Expr) -> bool {
    match expression {
        Expr::Assign(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) | Expr::Yield(_) => {
            true
        }
        Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::If(condition) => match &condition.else_branch {
            Some((_, branch)) => needs_no_semicolon(branch),
            None => true,
        },
        // A semicolon alone.
        Expr::Verbatim(tokens) => tokens.is_empty(),
        Expr::Binary(binary) => matches!(
            binary.op,
            BinOp::AddAssign(_)
                | BinOp::SubAssign(_)
                | BinOp::MulAssign(_)
                | BinOp::DivAssign(_)
                | BinOp::RemAssign(_)
                | BinOp::BitXorAssign(_)
                | BinOp::BitAndAssign(_)
                | BinOp::BitOrAssign(_)
                | BinOp::ShlAssign(_)
                | BinOp::ShrAssign(_)
        ),
        _ => false,
    }
}
