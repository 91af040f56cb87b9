//! The components of the shop that know nothing of the shop.
//!
//! The crate offers them by path (`ui::Button`, `ui::layout::Stack`), re-exported under other names
//! ([`Tag`]), and all at once ([`prelude`]).

mod badge;
mod button;
pub mod layout;

pub use badge::{Badge, Badge as Tag, BadgeProps, Tone};
pub use button::*;

/// Everything most pages need.
pub mod prelude {
    pub use crate::{
        Button, ButtonKind, Tone,
        layout::{Grid, Stack},
    };
}
