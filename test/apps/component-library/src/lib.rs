//! A library of components for other apps.
//!
//! The crate shows every kind of property (optional, with a default, converted, renamed,
//! destructured, generic), every kind of children, slots, components with generics, and in
//! [`showcase`] how all of them are used.

pub mod button;
pub mod card;
pub mod chart;
pub mod disclosure;
pub mod field;
pub mod list;
pub mod showcase;

pub use crate::{
    button::{Button, ButtonGroup, Variant},
    card::{Card, CardAction, CardFooter, CardHeader},
    chart::{Bar, Gauge, Point, Range, Unit},
    disclosure::{Disclosure, Every, Frame, Repeat, When},
    field::{Field, NumberField},
    list::{Column, Columns, Listing, Picker, Table},
};
