const NAME = String.raw`(?:rustfmt\s*::\s*skip|rustfmt_skip)`;

/** Of the condition rustfmt asks no more than whether there is one. */
const CONDITIONAL = String.raw`cfg_attr\s*\([^(),\]]*(?:\([^()]*\)\s*)?,\s*${NAME}\s*,?\s*\)`;

const SKIP = new RegExp(String.raw`#(!?)\s*\[\s*(?:${NAME}|${CONDITIONAL})\s*\]`, 'y');

/** A `#[rustfmt::skip]`: where it ends, and whether it is an inner attribute (`#![…]`). */
export interface SkipAttribute {
  readonly end: number;
  readonly inner: boolean;
}

/** The `#[rustfmt::skip]` that begins at an offset of a text (UTF-16). */
export function skipAttributeAt(text: string, at: number): SkipAttribute | undefined {
  SKIP.lastIndex = at;
  const match = SKIP.exec(text);
  return match === null ? undefined : { end: SKIP.lastIndex, inner: match[1] === '!' };
}
