/**
 * Characters that nobody sees, or takes for a blank: unbreakable and narrow blanks, soft hyphens, marks of width zero.
 * Those that change the direction of text rustc refuses in literals, some of the others clippy, unless they are escaped.
 * What joins letters and emoji is shown by what it joins.
 */
const UNSEEN = /[\u00a0\u00ad\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\ufeff]/g;

/**
 * A string literal of Rust that means `text`: raw where that saves escapes, with escapes where a character would not be
 * seen. Line ends become `\n`, as in HTML.
 */
export function rustString(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  const needsEscapes = plain.search(UNSEEN) >= 0 || plain.includes('\u0000');
  if (!/["\\]/.test(plain) && !needsEscapes) return `"${plain}"`;
  return needsEscapes ? escaped(plain) : raw(plain);
}

function raw(text: string): string {
  let hashes = text.includes('"') ? '#' : '';
  while (hashes !== '' && text.includes(`"${hashes}`)) hashes += '#';
  return `r${hashes}"${text}"${hashes}`;
}

function escaped(text: string): string {
  const content = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\u0000/g, '\\0')
    .replace(UNSEEN, mark => `\\u{${mark.codePointAt(0)?.toString(16) ?? ''}}`);
  return `"${content}"`;
}
