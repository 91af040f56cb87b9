//! What the judge lets pass, and what it does not.

use crate::pair;
use crate::record::{Finding, Verdict};

fn judge(before: &str, after: &str) -> Verdict {
    let file = |body: &str| format!("fn f() {{\n    view! {{\n{body}\n}}\n}}\n");
    pair::judge(&file(before), &file(after), false)
}

/// The names of the classes in which something was found.
fn findings(verdict: &Verdict) -> Vec<&'static str> {
    let classes: [(&'static str, &Vec<Finding>); 12] = [
        ("outside", &verdict.outside),
        ("broken", &verdict.broken),
        ("unparsable", &verdict.unparsable),
        ("comments lost", &verdict.comments_lost),
        ("comments added", &verdict.comments_added),
        ("comments moved", &verdict.comments_moved),
        ("comment lines", &verdict.comment_lines),
        ("tokens", &verdict.tokens),
        ("statement ends", &verdict.statement_ends),
        ("strings", &verdict.strings),
        ("blanks", &verdict.blanks),
        ("blank lines", &verdict.blank_lines),
    ];
    let found = classes.into_iter().filter(|(_, list)| !list.is_empty());
    found.map(|(name, _)| name).collect()
}

fn assert_same(before: &str, after: &str) {
    let verdict = judge(before, after);
    assert_eq!(
        findings(&verdict),
        Vec::<&str>::new(),
        "{before}\n{after}\n{verdict:#?}"
    );
}

fn assert_found(expected: &[&str], before: &str, after: &str) {
    let verdict = judge(before, after);
    assert_eq!(
        findings(&verdict),
        expected,
        "{before}\n{after}\n{verdict:#?}"
    );
}

#[test]
fn layout_is_free() {
    assert_same(
        "< p   class = \"a\" >\n\n\"x\"< / p >",
        "<p class=\"a\">\"x\"</p>",
    );
    assert_same("<p>{x}<b/></p>", "<p>\n    {x} <b />\n</p>");
}

#[test]
fn tags_may_close_either_way() {
    assert_same("<p/>", "<p></p>");
    assert_same("<input></input>", "<input />");
    assert_same("<!doctype html>", "<!DOCTYPE html>");
}

#[test]
fn braces_of_values_closures_and_arms_are_free() {
    assert_same("<p a={x} b={{ 1 }}/>", "<p a=x b=1 />");
    assert_same("<p a=move |_| f()/>", "<p a=move |_| { f() } />");
    assert_same(
        "{match a { 1 => { b } _ => c }}",
        "{match a { 1 => b, _ => { c } }}",
    );
    assert_found(&["tokens"], "{|| -> u8 { 1 }}", "{|| -> u8 { { 1 } }}");
    assert_found(&["tokens"], "<p a={x;}/>", "<p a=x />");
}

#[test]
fn braces_that_a_tag_needs_are_missed() {
    assert_found(&["broken", "tokens"], "<p a={b > c}/>", "<p a=b > c/>");
    assert_found(&["tokens"], "<p a={b} {c}/>", "<p a=b {c} />");
    assert_found(
        &["broken", "tokens"],
        "<p a={b} as=\"c\"/>",
        "<p a=b as=\"c\" />",
    );
}

#[test]
fn trailing_commas_are_free_but_for_tuples_of_one() {
    assert_same("{f(a, g::<A,>(b,),)}", "{f(a, g::<A>(b))}");
    assert_same("{vec![a, [b,]]}", "{vec![a, [b],]}");
    assert_same(
        "{|a,| match a { (b,) => (b,), }}",
        "{|a| match a { (b,) => (b,) }}",
    );
    assert_found(&["tokens"], "{(a,)}", "{(a)}");
    assert_found(
        &["tokens"],
        "{match a { _ => (b,), }}",
        "{match a { _ => (b), }}",
    );
    assert_found(&["tokens"], "{own!(a,)}", "{own!(a)}");
    assert_found(&["tokens"], "<p>(a,)</p>", "<p>(a)</p>");
}

#[test]
fn delimiters_of_macros_are_free() {
    assert_same(
        "{vec!(view!(<p/>), own!{a})}",
        "{vec![view! { <p /> }, own![a]]}",
    );
}

#[test]
fn what_ends_a_statement_is_a_class_of_its_own() {
    assert_found(
        &["statement ends"],
        "{|| { if a { return } b }}",
        "{|| { if a { return; } b }}",
    );
    assert_found(
        &["statement ends"],
        "{match a { 1 => (), _ => f() }}",
        "{match a { 1 => {} _ => f() }}",
    );
    assert_found(&["statement ends"], "{|| { a = 1; }}", "{|| a = 1}");
    assert_found(&["tokens"], "{|| { f(); }}", "{|| f()}");
}

#[test]
fn comments_stay_between_their_tokens() {
    assert_same(
        "<p>\n// a\n\"x\"\n// b\n</p>",
        "<p>\n    //a\n    \"x\"\n    // b\n</p>",
    );
    assert_same("<p a={/* a */ x}/>", "<p a=/* a */ x />");
    assert_same("/* a\n  b */ <p/>", "/* a\n       b */\n<p />");
    assert_found(&["comment lines"], "<p/> // a\n<p/>", "<p />\n// a\n<p />");
    assert_found(&["comments lost"], "{|| {\n// a\nx}}", "{|| x}");
    assert_found(&["comments moved"], "<p/> // a\n", "// a\n<p />");
    assert_found(&["comments moved"], "<p>\n// a\n</p>", "<p></p>// a\n");
    assert_found(&["comments moved"], "// a\n// b\n<p/>", "// b\n// a\n<p />");
    assert_found(&["comments added"], "<p/>", "// a\n<p />");
    assert_found(
        &["comments lost", "comments added"],
        "// a\n<p/>",
        "// b\n<p />",
    );
}

#[test]
fn comments_that_leave_the_view_are_moved() {
    let before = "fn f() { view! { // a\n<p/> } }";
    let after = "fn f() { // a\nview! { <p /> } }";
    assert_eq!(
        findings(&pair::judge(before, after, false)),
        ["outside", "comments moved"]
    );
}

#[test]
fn strings_keep_their_content() {
    assert_same("<p>\"a \\\n    b\"</p>", "<p>\"a \\\n        b\"</p>");
    assert_found(
        &["strings"],
        "<p>\"a\n    b\"</p>",
        "<p>\"a\n        b\"</p>",
    );
    assert_found(&["tokens"], "<p>\"a\" b</p>", "<p>\"a\"b</p>");
}

#[test]
fn sorted_classes_are_allowed_on_request() {
    let file = |body: &str| format!("fn f() {{ view! {{ {body} }} }}");
    let (before, after) = (file("<p class=\"b  a\"/>"), file("<p class=\"a b\" />"));
    assert_eq!(findings(&pair::judge(&before, &after, false)), ["strings"]);
    assert_eq!(
        findings(&pair::judge(&before, &after, true)),
        Vec::<&str>::new()
    );
    let after = file("<p class=\"a\" />");
    assert_eq!(findings(&pair::judge(&before, &after, true)), ["strings"]);
}

#[test]
fn blanks_that_the_page_shows() {
    assert_found(&["blanks"], "<p>{a} items</p>", "<p>{a}items</p>");
    assert_found(&["blanks"], "<p><b/>: x</p>", "<p><b />\n: x</p>");
    assert_found(&["blanks"], "<p>a, b</p>", "<p>a , b</p>");
    assert_found(&["blanks"], "<b>a</b>", "<b>\na\n</b>");
    assert_found(&["blanks"], "<Show>a</Show>", "<Show>\na\n</Show>");
    assert_found(&["blanks"], "<pre>a\n b</pre>", "<pre>a\n  b</pre>");
    assert_found(&["blanks"], "<>a</>", "<> a</>");
}

#[test]
fn blanks_that_no_page_shows() {
    assert_same("<p>a b</p>", "<p>\na\nb\n</p>");
    assert_same("<button>a</button>", "<button>\na\n</button>");
    assert_same(
        "<div>a<p/>b<br/>c</div>",
        "<div>\na\n<p />\nb\n<br />\nc\n</div>",
    );
    assert_same("a<b/>", "a\n<b />");
    assert_same("<p>{a}\"b\"<b/></p>", "<p>{a} \"b\"\n<b /></p>");
}

#[test]
fn blank_lines_between_statements() {
    assert_found(&["blank lines"], "{let a = 1;\n\na}", "{let a = 1;\na}");
    assert_found(
        &["blank lines"],
        "{let a = 1;\n\n// a\n\na}",
        "{let a = 1;\n// a\na}",
    );
    assert_same("{let a = 1;\n\n\n\na}", "{let a = 1;\n\na}");
    assert_same("{\n\nlet a = 1;\na\n\n}", "{let a = 1;\na}");
    assert_same("<p>\n\n{a}\n\n{b}\n\n</p>", "<p>{a} {b}</p>");
}

#[test]
fn views_that_do_not_parse_are_left_alone() {
    assert_same("<p>", "<p>");
    assert_found(&["unparsable"], "<p>", "< p>");
    assert_found(&["broken", "tokens"], "<p></p>", "<p>");
}

#[test]
fn code_outside_is_left_alone() {
    let before = "fn f( ) { view!(<p/>) }";
    assert_eq!(
        findings(&pair::judge(before, "fn f( ) { view! { <p /> } }", false)),
        Vec::<&str>::new()
    );
    assert_eq!(
        findings(&pair::judge(before, "fn f() { view!(<p/>) }", false)),
        ["outside"]
    );
    assert_eq!(
        findings(&pair::judge(before, "fn f( ) { }", false)),
        ["tokens"]
    );
}
