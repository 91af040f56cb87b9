//! Small charts, whose properties are taken apart in the parameter list.

use std::marker::PhantomData;

use leptos::prelude::*;

/// A point of a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
}

/// The least and the greatest value of a [`Gauge`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range(pub f64, pub f64);

/// What is measured.
pub trait Unit: 'static {
    /// How the unit is written.
    const SYMBOL: &'static str;
}

/// A bar between two points.
#[component]
pub fn Bar(
    /// Where it starts.
    #[prop(name = "from", optional)]
    Point { x: left, y: bottom }: Point,
    /// Where it ends.
    #[prop(name = "to")]
    Point { x: right, y: top }: Point,
    /// Its border and its filling.
    #[prop(name = "colors", default = ("black", "silver"))]
    (border, filling): (&'static str, &'static str),
) -> impl IntoView {
    view! {
        <svg class="bar" viewBox="0 0 100 100">
            <rect
                x=left
                y=100.0 - top
                width=right - left
                height=top - bottom
                stroke=border
                fill=filling
            />
        </svg>
    }
}

/// A value on a scale, written with its unit.
#[component]
pub fn Gauge<U>(
    /// The value.
    #[prop(into)]
    value: Signal<f64>,
    /// The ends of the scale.
    #[prop(name = "range", default = Range(0.0, 1.0))]
    Range(least, greatest): Range,
    /// How the value is written, without its unit.
    format: impl Fn(f64) -> String + Send + Sync + 'static,
    /// The unit, which is only a type.
    #[prop(marker)]
    _unit: PhantomData<U>,
) -> impl IntoView
where
    U: Unit + Send + Sync,
{
    view! {
        <label class="gauge">
            {move || format(value.get())} " " {U::SYMBOL}
            <meter min=least max=greatest value=move || value.get()></meter>
        </label>
    }
}
