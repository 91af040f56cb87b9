//! Where HTML shows no white space, by the section "Rendering" of the HTML standard.

/// Elements whose box begins and ends a line: `display: block`, `list-item`, `table` and its parts; and the line break.
const BLOCKS: [&str; 58] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "plaintext",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "xmp",
];

/// Elements beside which white space is shown, but not where their content begins and ends: they are lines of their own
/// inside (`display: inline-block`), or nobody sees them (`display: none`).
const CONTAINERS: [&str; 12] = [
    "button", "datalist", "head", "marquee", "meter", "noembed", "noframes", "progress", "script",
    "select", "style", "title",
];

/// Elements in which white space is shown as it is written.
const PRESERVED: [&str; 5] = ["listing", "plaintext", "pre", "textarea", "xmp"];

/// Whether white space beside the element is not shown.
pub fn separates(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// Whether white space at the start and the end of the element's content is not shown.
pub fn trims(name: &str) -> bool {
    (BLOCKS.contains(&name) || CONTAINERS.contains(&name)) && !preserves(name)
}

/// Whether all white space in the element is shown.
pub fn preserves(name: &str) -> bool {
    PRESERVED.contains(&name)
}
