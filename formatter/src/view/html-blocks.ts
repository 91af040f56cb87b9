/**
 * Elements whose box begins and ends a line, so that no blank shows beside them, or inside of them at their tags: what
 * the style sheet in the HTML standard's chapter "Rendering" displays as a block, a list item, or a part of a table.
 */
const BLOCK_LEVEL: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup
  option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

/**
 * Elements that stand in a line but hold lines of their own (displayed as `inline-block` by the same chapter), and those
 * whose text is stripped before it is shown.
 */
const HOLDS_LINES: ReadonlySet<string> = new Set(['button', 'marquee', 'title']);

/** Whether no blank shows inside of this element at its tags, by its name as written. */
export function hidesBlanksAtTags(name: string): boolean {
  return BLOCK_LEVEL.has(name) || HOLDS_LINES.has(name);
}

/** Whether no blank shows beside this element, by its name as written: it is a block, or ends the line. */
export function swallowsBlanks(name: string): boolean {
  return name === 'br' || BLOCK_LEVEL.has(name);
}
