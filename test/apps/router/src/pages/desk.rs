//! The desk of the librarian.

use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::components::{A, Outlet};

use crate::books::BOOKS;

/// The frame of everything a librarian does.
#[component]
pub fn Desk() -> impl IntoView {
    view! {
        <Title text="Desk" />
        <h1>"Desk"</h1>
        <A href="loans">"Loans"</A>
        <Outlet />
    }
}

/// Who has borrowed what.
#[component]
pub fn Loans() -> impl IntoView {
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">"Book"</th>
                    <th scope="col">"Reader"</th>
                </tr>
            </thead>
            <tbody>
                {BOOKS
                    .map(|book| {
                        view! {
                            <tr>
                                <td>{book.title}</td>
                                <td>"–"</td>
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
}
