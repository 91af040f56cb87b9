// Planted mistakes, each behind the number of its line:
//
// 18  `label {..shared}` is read as one struct
// 19  a spread without braces
// 31  `CardHeader` is closed by `</Card>`

use leptos::prelude::*;

use crate::{Button, ButtonGroup};

/// A button that is told its attributes.
#[component]
fn Told(label: &'static str) -> impl IntoView {
    let shared = view! { <{..} class="shared" /> };

    view! {
        <ButtonGroup label="Spreads">
            <Button label=label {..shared}>"One"</Button>
            <Button label="Two" ..shared>"Two"</Button>
        </ButtonGroup>
    }
}

/// A card whose slot is closed by the wrong name.
#[component]
fn Slotted() -> impl IntoView {
    use crate::{Card, CardHeader};

    view! {
        <Card>
            <CardHeader slot>"A head"</Card>
            "A body."
        </Card>
    }
}
