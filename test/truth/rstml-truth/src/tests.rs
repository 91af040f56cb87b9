//! Where views are found, and with which offsets.

use crate::record::{Node, ViewRecord};
use crate::views::{find_views, read_template};

fn bodies(text: &str) -> Vec<(String, ViewRecord)> {
    find_views(text)
        .into_iter()
        .map(|view| (text[view.start..view.end].trim().to_string(), view))
        .collect()
}

#[test]
fn finds_nested_views_and_macros() {
    let found = bodies("fn f() { vec![leptos::view! { <p>{view!(<b/>)}</p> }]; !view != (1) }");
    let [(outer, record), (inner, nested)] = found.as_slice() else {
        panic!("two views, not {}", found.len());
    };
    assert_eq!(outer, "<p>{view!(<b/>)}</p>");
    assert_eq!(
        (record.name.as_str(), record.nested),
        ("leptos::view", false)
    );
    assert_eq!(record.in_macro.as_deref(), Some("vec"));
    assert_eq!((inner.as_str(), nested.nested), ("<b/>", true));
}

#[test]
fn unquoted_text_is_no_view() {
    assert_eq!(bodies("fn f() { view! { <p>(view!{<b/>})</p> } }").len(), 1);
}

#[test]
fn doc_comments_hold_no_view() {
    assert!(bodies("/// view! { <p/> }\n// view! { <p/> }\nfn f() {}").is_empty());
}

#[test]
fn bodies_of_definitions_are_marked() {
    let found = bodies("macro_rules! m { ($t:tt) => { view! { <$t/> } } }");
    assert!(found[0].1.in_definition && !found[0].1.accepted);
}

#[test]
fn offsets_count_bytes_of_the_file() {
    let text = "\u{feff}#!/bin/env x\r\n// é\r\nfn f() { view! { // ü\r\n<p>\"ö\"</p> } }";
    let found = bodies(text);
    let (_, view) = &found[0];
    let [Node::Element { start, end, .. }] = view.nodes.as_slice() else {
        panic!("one element");
    };
    assert_eq!(&text[*start..*end], "<p>\"ö\"</p>");
    let (start, end) = view.comments[0];
    assert_eq!(&text[start..end], "// ü");
}

#[test]
fn splits_off_the_global_class() {
    let body = "class = STYLE, <p/>";
    let view = read_template(body).expect("one view");
    assert!(view.global_class && view.accepted && view.nodes.len() == 1);
    let view = read_template("class = a::B, <p/>").expect("one view");
    assert!(!view.accepted);
}

#[test]
fn views_are_found_in_files_that_do_not_lex() {
    assert!(bodies("fn f() { view! { <p/> } ) ]")[0].1.accepted);
}
