//! Reads the views of Rust files as the `view!` macro of Leptos does.

mod attribute;
pub mod body;
mod calls;
mod convert;
pub mod record;
pub mod scan;
pub mod span;
pub mod views;

#[cfg(test)]
mod tests;
