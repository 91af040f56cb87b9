/** A file that is not formatted. */
export const UNFORMATTED = 'fn f() {\n    view! { <p   class="a">"hi"</p> }\n}\n';

/** The same, formatted. */
export const FORMATTED = 'fn f() {\n    view! { <p class="a">"hi"</p> }\n}\n';

/** A file in which `leptos-check` finds something at 2:20, and which `leptos-format` cannot read. */
export const WRONG = 'fn f() {\n    view! { <p>"hi"</b> }\n}\n';
