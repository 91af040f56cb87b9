use leptos::prelude::*;

/// Everything that has a colour.
#[component]
pub fn Sample(count: RwSignal<i32>) -> impl IntoView {
    let label = move || count.get() + 1;

    view! {
        // A comment of Rust,
        <!-- "and one of HTML" -->
        <main class="page" class:wide=true style:color="red" on:click:target=move |_| count.set(0)>
            <h1>{label}</h1>
            <ui::Button {..} disabled=move || count.get() > 3 let:item>
                "Text: " {item.name}
            </ui::Button>
            <my-element prop:value=count />
            <></>
            <br>
        </main>
    }
}
