//@ wrong
#[component]
fn Facts<T>(title: String) -> impl IntoView
where
    T: Default + 'static,
{
    let _ = T::default();
    view! { <h2>{title}</h2> }
}

//@ wrong
#[component]
fn Empty<T>() -> impl IntoView
where
    T: Default + 'static,
{
    let _ = T::default();
    view! { <h2>"a"</h2> }
}

//@ wrong
#[component]
fn List<T, F>(each: F) -> impl IntoView
where
    F: Fn(T) + 'static,
    T: Default + 'static,
{
    each(T::default());
    view! { <h2>"a"</h2> }
}

//@ right
#[component]
fn Rows<T, V, F, R>(each: Vec<T>, row: F, #[prop(optional)] last: Option<R>) -> impl IntoView
where
    F: Fn(T) -> V + 'static,
    R: Iterator<Item = V> + 'static,
    T: 'static,
    V: IntoView + 'static,
{
    let _ = last.map(Iterator::count);
    each.into_iter().map(row).collect::<Vec<_>>()
}

//@ right
#[component]
fn List<T, F>(each: F) -> impl IntoView
where
    F: Fn() -> T + 'static,
    T: 'static,
{
    let _ = each();
    view! { <h2>"a"</h2> }
}

//@ right
#[component]
fn List<T>(items: Vec<T>) -> impl IntoView
where
    T: 'static,
{
    view! { <h2>{items.len()}</h2> }
}

//@ right
#[component]
fn Facts<T>(title: String, #[prop(optional)] _of: std::marker::PhantomData<T>) -> impl IntoView
where
    T: Default + 'static,
{
    let _ = T::default();
    view! { <h2>{title}</h2> }
}

//@ right
#[component]
fn Grid<const N: usize>(titles: [String; N]) -> impl IntoView {
    view! { <h2>{titles.to_vec()} {N}</h2> }
}
