//! What is sold.

use std::fmt;

use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// A price in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Price(pub u32);

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02} €", self.0 / 100, self.0 % 100)
    }
}

/// One thing that is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ware {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// What it costs.
    pub price: Price,
    /// Whether there is any left.
    pub in_stock: bool,
}

/// Everything that is sold, cheapest first.
#[server(input = GetUrl, endpoint = "wares")]
pub async fn list_wares() -> Result<Vec<Ware>, ServerFnError> {
    let ware = |id, name: &str, price, in_stock| Ware {
        id,
        name: name.into(),
        price: Price(price),
        in_stock,
    };
    Ok(vec![
        ware(1, "Pencil", 90, true),
        ware(2, "Notebook", 450, true),
        ware(3, "Lamp", 3900, false),
    ])
}
