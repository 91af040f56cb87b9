//! What a customer is about to buy.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Price, Ware};

/// The wares a customer has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cart {
    /// The wares, each as often as it was chosen.
    pub wares: Vec<Ware>,
}

impl Cart {
    /// What everything costs together.
    pub fn total(&self) -> Price {
        Price(self.wares.iter().map(|ware| ware.price.0).sum())
    }
}

/// Orders what is in the cart and returns the number of the order.
#[server]
pub async fn place_order(cart: Cart) -> Result<u32, ServerFnError> {
    if cart.wares.is_empty() {
        return Err(ServerFnError::new("There is nothing in the cart."));
    }
    Ok(cart.total().0)
}
