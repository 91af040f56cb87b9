//! Every component of the library in use.

use leptos::{context::Provider, html, prelude::*};

use crate::{
    Bar, Card, CardAction, CardFooter, CardHeader, Column, Disclosure, Every, Field, Frame, Gauge,
    Listing, NumberField, Picker, Point, Range, Repeat, Table, Unit, When, button,
    button::{Button, ButtonGroup, Variant},
};

/// Degrees on the scale of Celsius.
pub struct Celsius;

impl Unit for Celsius {
    const SYMBOL: &'static str = "°C";
}

/// How large something is; read from the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size(u8);

/// A row of the table.
type Row = (u8, &'static str);

/// One page with everything on it.
#[component]
pub fn Showcase() -> impl IntoView {
    view! {
        <Provider value=Size(3)>
            <Buttons />
            <Cards />
            <Fields />
            <Lists />
            <Charts />
            <Disclosures />
        </Provider>
    }
}

/// Buttons, with properties, attributes and events.
#[component]
fn Buttons() -> impl IntoView {
    let busy = RwSignal::new(false);
    let pressed = RwSignal::new(0);
    let save = NodeRef::<html::Button>::new();
    let tracked = view! { <{..} data-tracked="yes" on:focus=move |_| busy.set(false) /> };

    view! {
        <ButtonGroup label="Document">
            <Button
                variant=Variant::Primary
                disabled=busy
                on_press=move |_| pressed.update(|pressed| *pressed += 1)
                node_ref=save
            >
                "Save"
            </Button>
            <Button small=true label="Close the document" attr:data-testid="close" attr:title="Close">
                "×"
            </Button>
            <Button
                variant=Signal::derive(move || {
                    if pressed.get() > 3 { Variant::Danger } else { Variant::Secondary }
                })
                class:wide=true
                style:color="crimson"
                on:mouseenter=move |_| busy.set(true)
                {..tracked}
            >
                "Delete"
            </Button>
            // From here on they are attributes of the element, not properties of the component.
            <Button small=false {..} class="plain" id="help" aria-haspopup="dialog" tabindex=0>
                "Help"
            </Button>
            <button::Button>"By its path"</button::Button>
        </ButtonGroup>
    }
}

/// Cards, with slots of every kind.
#[component]
fn Cards() -> impl IntoView {
    let name = String::from("Ada");
    let shown = RwSignal::new(true);
    let toggle = move |_| shown.update(|shown| *shown = !*shown);

    view! {
        <Card>
            <CardHeader slot>"Only a head"</CardHeader>
            "And a body."
        </Card>
        <Card>
            <CardHeader slot:card_header level=3 subtitle="with everything" clone:name>
                "A card "
                <em>"for " {name.clone()}</em>
            </CardHeader>
            <CardAction slot label="Toggle" run=toggle />
            <CardAction slot label="Sometimes" run=|_| () shown />
            <CardFooter slot:footer let:count>
                {view! { <small>{count} " actions"</small> }.into_any()}
            </CardFooter>
            <Disclosure summary=|| "More about the card" clone:name>
                <p>"Its owner is " {name.clone()} "."</p>
            </Disclosure>
        </Card>
    }
}

/// Fields, with optional properties passed in every way.
#[component]
fn Fields() -> impl IntoView {
    let title = RwSignal::new(String::new());
    let amount = RwSignal::new(1_u32);
    let limit = (amount.get_untracked() > 0).then_some(80_u32);
    let error = title
        .read_untracked()
        .is_empty()
        .then(|| "Is needed.".to_owned());

    view! {
        <form>
            <Field label="Title" value=title hint="As it is printed." />
            <Field
                label=move || format!("Title {}", amount.get())
                value=title
                hint="Not too long."
                nostrip:limit=limit
                error
            />
            <Field
                label="Remark"
                value=RwSignal::default()
                hint="Nobody will see it."
                limit=200
                on_leave=Box::new(move |remark| title.set(remark))
            />
            <NumberField<u32> value=amount min=1 max=9 on_input=move |number| amount.set(number) />
            <NumberField<f64> value=0.5 on_input=|_: f64| () />
        </form>
    }
}

/// Lists, with children that take an argument.
#[component]
fn Lists() -> impl IntoView {
    let Size(size) = expect_context();
    let words = RwSignal::new(vec!["one", "two", "three"]);
    let chosen = RwSignal::new(size);
    let drink = RwSignal::new("tea");
    let rows: Vec<Row> = vec![(1, "one"), (2, "two")];

    view! {
        <Listing entries=words key=|word| word.len() let:word>
            <b>{word}</b>
        </Listing>
        <Picker<u8> choices=[1, 2, 3] chosen></Picker<u8>>
        <Picker<&'static str> choices=["tea", "coffee"] chosen=drink>
            // The close tag repeats the types.
        </Picker<&'static str>>
        <Table rows>
            <Column
                slot
                title="Number"
                cell=|(number, _): Row| view! { <b>{number}</b> }.into_any()
            />
            <Column slot title="Word" cell=|(_, word): Row| word.into_any() />
        </Table>
        <Every pairs=vec![("a", 1), ("b", 2)] let((name, number), last: bool)>
            {view! {
                <span>{name} "=" {number}</span>
                {(!last).then_some(", ")}
            }
                .into_any()}
        </Every>
    }
}

/// Charts, with properties that are taken apart.
#[component]
fn Charts() -> impl IntoView {
    let degrees = RwSignal::new(21.5);

    view! {
        <Bar to=Point { x: 10.0, y: 80.0 } />
        <Bar from=Point { x: 20.0, y: 0.0 } to=Point { x: 30.0, y: 60.0 } colors=("navy", "skyblue") />
        <Gauge<Celsius, _>
            value=degrees
            range=Range(-10.0, 40.0)
            format=|degrees| format!("{degrees:.1}")
        />
    }
}

/// Components that differ in the kind of their children.
#[component]
fn Disclosures() -> impl IntoView {
    let open = RwSignal::new(true);

    view! {
        <Disclosure
            open
            summary=|| view! { <strong>"A summary"</strong> }
        >
            <Frame>
                <p>"Framed."</p>
            </Frame>
        </Disclosure>
        <When is=open otherwise=|| "Closed.">
            "Open."
        </When>
        <When is=Signal::derive(move || !open.get())>
            <p>"Also closed."</p>
        </When>
        <ol>
            <Repeat times=3 let:number>
                <li>"Line " {number}</li>
            </Repeat>
        </ol>
    }
}
