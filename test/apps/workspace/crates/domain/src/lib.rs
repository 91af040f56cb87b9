//! What the shop is about: its wares, the cart, and the server functions around them.

pub mod cart;
pub mod wares;

pub use crate::{
    cart::{Cart, place_order},
    wares::{Price, Ware, list_wares},
};

/// The generated types of the server functions, for actions and forms.
pub mod actions {
    pub use crate::{cart::PlaceOrder, wares::ListWares};
}
