//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <For each=|| [(1, 2)] key=|(a, _)| *a let(a, b)><p>{a}{b}</p></For> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <ForEnumerate each=|| 0..3 key=|n| *n let:i><p>{i}</p></ForEnumerate> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! {
        <For each=|| [(1, 2)] key=|(a, _)| *a let((a, b))><p>{a}{b}</p></For>
        <For each=|| [(1, 2)] key=|(a, _)| *a let:((a, b))><p>{a}{b}</p></For>
        <ForEnumerate each=|| 0..3 key=|n| *n let(i, n)><p>{i}{n}</p></ForEnumerate>
        <ForEnumerate each=|| 0..3 key=|n| *n let:i let:n><p>{i}{n}</p></ForEnumerate>
    }
}
