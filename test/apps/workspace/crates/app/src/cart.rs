//! The page with the cart.

use leptos::prelude::*;

use crate::domain::{self, Cart, actions::*};

/// What was chosen, and the button that orders it.
#[component]
pub fn CartPage() -> impl IntoView {
    let cart = expect_context::<RwSignal<Cart>>();
    let order = ServerAction::<PlaceOrder>::new();
    let answer = order.value();

    view! {
        <ui::layout::page::Page title=move || format!("Cart: {}", cart.read().total())>
            <ol>
                <For
                    each=move || cart.get().wares.into_iter().enumerate()
                    key=|(index, ware)| (*index, ware.id)
                    let((_, domain::Ware { name, price, .. }))
                >
                    <li>{name} " for " {price.to_string()}</li>
                </For>
            </ol>
            <ui::Button
                on_click=move |_| {
                    order.dispatch(cart.get().into());
                }
                disabled=order.pending()
            >
                "Order"
            </ui::Button>
            {move || {
                answer
                    .get()
                    .map(|answer| match answer {
                        Ok(number) => view! { <self::Thanks number /> }.into_any(),
                        Err(error) => view! { <p role="alert">{error.to_string()}</p> }.into_any(),
                    })
            }}
        </ui::layout::page::Page>
    }
}

/// Says that the order has arrived.
#[component]
fn Thanks(
    /// The number of the order.
    number: u32,
) -> impl IntoView {
    view! { <p>"Thank you! Your order has the number " <b>{number}</b> "."</p> }
}
