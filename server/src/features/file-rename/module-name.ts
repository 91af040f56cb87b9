/**
 * The words that are no names without `r#` in front, in any edition from 2018 on (The Rust Reference, "Keywords": strict
 * and reserved ones).
 */
const KEYWORDS: ReadonlySet<string> = new Set(
  [
    'abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if',
    'impl in let loop macro match mod move mut override priv pub ref return self Self static struct super trait true',
    'try type typeof unsafe unsized use virtual where while yield _',
  ].flatMap(line => line.split(' ')),
);

/** Whether a segment of a path is only a name with `r#` in front. */
export function isKeyword(segment: string): boolean {
  return KEYWORDS.has(segment);
}

/** Whether `mod name;` leads to a file of this name: rustc looks for no file whose name is not ASCII (E0754). */
export function isModuleName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isKeyword(name);
}
