//@ wrong
#[component]
fn Badge(label: String) -> impl IntoView {
    view! { <b>{label}</b> }
}

fn shown() -> impl IntoView {
    view! { <Badge label="New"/> }
}

//@ wrong
#[component]
fn Badge(size: f64) -> impl IntoView {
    view! { <b>{size.to_string()}</b> }
}

fn shown() -> impl IntoView {
    view! { <Badge size=2/> }
}

//@ wrong
#[component]
fn Badge(#[prop(optional_no_strip)] label: Option<String>) -> impl IntoView {
    view! { <b>{label}</b> }
}

fn shown() -> impl IntoView {
    view! { <Badge label="New"/> }
}

//@ wrong
#[component]
fn Badge(#[prop(into)] label: String) -> impl IntoView {
    view! { <b>{label}</b> }
}

fn shown() -> impl IntoView {
    view! { <Badge label=3/> }
}

//@ right
#[component]
fn Badge(
    label: String,
    title: &'static str,
    size: f64,
    count: u8,
    #[prop(into)] mark: String,
    #[prop(optional)] note: Option<String>,
) -> impl IntoView {
    view! { <b title=title>{label}{size.to_string()}{count}{mark}{note}</b> }
}

fn shown() -> impl IntoView {
    view! {
        <Badge label="New".to_string() title="a" size=2.0 count=0x1F mark='a' note="b".into()/>
        <Badge label={"New".into()} title={"a"} size=1e3 count=3u8 mark="a"/>
        <Badge label=format!("New") title=r#"a"# size=-2f64 count=1_0 mark={"a"}/>
    }
}

//@ right
// The name stands for another type.
type String = &'static str;

#[component]
fn Badge(label: String) -> impl IntoView {
    view! { <b>{label}</b> }
}

fn shown() -> impl IntoView {
    view! { <Badge label="New"/> }
}
