/** Characters that change the direction of text: rustc refuses them in literals unless they are escaped. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A string literal of Rust that means `text`: raw where that saves escapes. Line ends become `\n`, as in HTML. */
export function rustString(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  const needsEscapes = DIRECTIONS.test(plain) || plain.includes('\u0000');
  DIRECTIONS.lastIndex = 0;
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
    .replace(DIRECTIONS, mark => `\\u{${mark.codePointAt(0)?.toString(16) ?? ''}}`);
  return `"${content}"`;
}
