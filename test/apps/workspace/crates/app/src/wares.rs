//! The page with everything that is sold.

use leptos::prelude::*;
use ui::{Badge as Label, Tag, layout as place, prelude::*};

use crate::{
    Page,
    domain::{Cart, Ware, list_wares},
};

/// Everything that is sold.
#[component]
pub fn WareList() -> impl IntoView {
    let cart = expect_context::<RwSignal<Cart>>();
    let wares = OnceResource::new(list_wares());
    let chosen = Signal::derive(move || format!("{} chosen", cart.read().wares.len()));

    view! {
        <Page title="Wares">
            <place::Stack>
                <Label text=chosen tone=Tone::Loud />
                <ui::LinkButton href="/cart">"To the cart"</ui::LinkButton>
            </place::Stack>
            <Suspense fallback=|| "Looking into the store …">
                {move || Suspend::new(async move {
                    wares
                        .await
                        .map(|wares| {
                            view! {
                                <Grid columns=3>
                                    {wares
                                        .into_iter()
                                        .map(|ware| view! { <parts::WareCard ware /> })
                                        .collect_view()}
                                </Grid>
                            }
                        })
                })}
            </Suspense>
            <Tag text="Prices include taxes." />
        </Page>
    }
}

/// What the page consists of.
mod parts {
    use super::*;

    /// One ware with a button.
    #[component]
    pub fn WareCard(
        /// What to show.
        ware: Ware,
    ) -> impl IntoView {
        let cart = expect_context::<RwSignal<Cart>>();
        let Ware {
            name,
            price,
            in_stock,
            ..
        } = ware.clone();
        let choose = move |_| cart.update(|cart| cart.wares.push(ware.clone()));

        view! {
            <Stack gap=4>
                <h2>{name}</h2>
                <super::Price price />
                <Button kind=ButtonKind::Main disabled=!in_stock on_click=choose>
                    "Choose"
                </Button>
            </Stack>
        }
    }
}

/// What a ware costs.
#[component]
fn Price(
    /// The price.
    price: crate::domain::Price,
) -> impl IntoView {
    view! { <data value=price.0>{price.to_string()}</data> }
}
