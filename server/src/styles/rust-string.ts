/** What a Rust string literal means, and where each character of it is written. UTF-16 offsets from the content's start. */
export interface DecodedString {
  readonly text: string;
  /** Whether the text is what is written, so that both count the same. */
  readonly isPlain: boolean;
  /** Where a character of the text is written. */
  toSource(offset: number): number;
  /** Which place of the text an offset of the source is; undefined inside of an escape. */
  toText(offset: number): number | undefined;
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  '0': '\0',
  "'": "'",
  '"': '"',
};

/**
 * Reads what is between the quotes of a literal (The Rust Reference, Tokens, String literals).
 *
 * @param source As written, without the quotes.
 * @param raw Whether it is a raw string, in which nothing is an escape.
 * @returns Undefined where an escape is broken or half-typed: what the string means is not known then.
 */
export function decodeString(source: string, raw: boolean): DecodedString | undefined {
  if (raw || !source.includes('\\')) {
    return { text: source, isPlain: true, toSource: offset => offset, toText: offset => offset };
  }
  let text = '';
  // For each UTF-16 unit of the text, and for its end, where it is written.
  const places: number[] = [];
  for (let at = 0; at < source.length; ) {
    const read = escapeAt(source, at);
    if (read === undefined) return undefined;
    for (let unit = 0; unit < read.text.length; unit++) places.push(at);
    text += read.text;
    at += read.length;
  }
  places.push(source.length);
  return {
    text,
    isPlain: false,
    toSource: offset => places[Math.max(0, Math.min(offset, text.length))] ?? source.length,
    toText: offset => {
      const found = places.indexOf(offset);
      return found < 0 ? undefined : found;
    },
  };
}

/** A character as it is written, or an escape; undefined where that is broken. */
function escapeAt(source: string, at: number): { readonly text: string; readonly length: number } | undefined {
  if (source.charAt(at) !== '\\') return { text: source.charAt(at), length: 1 };
  const next = source.charAt(at + 1);
  const simple = SIMPLE[next];
  if (simple !== undefined) return { text: simple, length: 2 };
  // A line end behind the backslash, and all blanks that follow, are none of the text.
  const gap = /^\\\r?\n\s*/.exec(source.slice(at))?.[0];
  if (gap !== undefined) return { text: '', length: gap.length };
  const code = /^\\(?:x([0-7][\da-f])|u\{([\da-f_]{1,12})\})/i.exec(source.slice(at, at + 18));
  const value = Number.parseInt((code?.[1] ?? code?.[2] ?? '').replaceAll('_', ''), 16);
  if (code === null || Number.isNaN(value) || value > 0x10ffff) return undefined;
  return { text: String.fromCodePoint(value), length: code[0].length };
}
