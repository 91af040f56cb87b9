/**
 * The words that are no names without `r#` in front, in some edition at least (The Rust Reference, "Keywords": strict and
 * reserved ones).
 */
const KEYWORDS: ReadonlySet<string> = new Set(
  [
    'abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if',
    'impl in let loop macro match mod move mut override priv pub ref return self Self static struct super trait true',
    'try type typeof unsafe unsized use virtual where while yield _',
  ].flatMap(line => line.split(' ')),
);

/** Those that are no names even then (The Rust Reference, "Identifiers"). */
const NEVER_RAW: ReadonlySet<string> = new Set(['crate', 'self', 'super', 'Self', '_']);

/** Whether Rust takes a word for itself, in some edition at least, so that by itself it names nothing. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/** As `isKeyword`, for code of any edition: `gen` is a name up to that of 2021. */
export function isAlwaysKeyword(word: string): boolean {
  return word !== 'gen' && isKeyword(word);
}

/** A name as Rust code has it: `type` as `r#type`. */
export function asIdentifier(name: string): string {
  return KEYWORDS.has(name) && !NEVER_RAW.has(name) ? `r#${name}` : name;
}

/** What a name is found by in code: a keyword is one only with `r#` in front, any other may have it. */
export function identifierPattern(name: string): string {
  // `gen` is one from the edition 2024 on.
  return isKeyword(name) && name !== 'gen' ? `r#${name}` : `(?:r#)?${name}`;
}
