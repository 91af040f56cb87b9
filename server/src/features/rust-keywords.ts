/** Words that are keywords in every edition that Leptos is written in. */
const STRICT: ReadonlySet<string> = new Set(
  (
    'as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut ' +
    'pub ref return self Self static struct super trait true type unsafe use where while'
  ).split(' '),
);

/** Words that Rust keeps for itself, some only in a later edition. */
const RESERVED: ReadonlySet<string> = new Set(
  'abstract become box do final gen macro override priv try typeof unsized virtual yield'.split(' '),
);

/** Whether Rust takes a word for itself, in some edition at least, so that it names nothing (Rust reference, keywords). */
export function isKeyword(word: string): boolean {
  return STRICT.has(word) || RESERVED.has(word);
}

/** What a name is found by in code: a keyword is one only with `r#` in front, any other may have it. */
export function identifierPattern(name: string): string {
  // `gen` is one from the edition 2024 on.
  return isKeyword(name) && name !== 'gen' ? `r#${name}` : `(?:r#)?${name}`;
}
