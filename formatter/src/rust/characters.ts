/** What characters are for the lexer of Rust. ASCII is decided by tables, the rest by Unicode's properties. */

export const CharClass = {
  Invalid: 0,
  Blank: 1,
  Word: 2,
  Digit: 3,
  Punct: 4,
  Open: 5,
  Close: 6,
  Slash: 7,
  Quote: 8,
  Apostrophe: 9,
} as const;

/** The class of each ASCII character. */
export const CHAR_CLASSES: Uint8Array = classes();

/** Whether an ASCII character may go on an identifier: 1 or 0. */
const WORD_CHARACTERS: Uint8Array = CHAR_CLASSES.map(of => (of === CharClass.Word || of === CharClass.Digit ? 1 : 0));

const XID_START = /^\p{XID_Start}$/u;
const XID_CONTINUE = /^\p{XID_Continue}$/u;

function classes(): Uint8Array {
  const table = new Uint8Array(128);
  const mark = (characters: string, to: number) => {
    for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = to;
  };
  mark('\t\n\v\f\r ', CharClass.Blank);
  mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', CharClass.Word);
  mark('0123456789', CharClass.Digit);
  mark('~!@#$%^&*-=+|;:,<.>?', CharClass.Punct);
  mark('([{', CharClass.Open);
  mark(')]}', CharClass.Close);
  mark('/', CharClass.Slash);
  mark('"', CharClass.Quote);
  mark("'", CharClass.Apostrophe);
  return table;
}

/** Whether a character beyond ASCII is white space: Unicode's Pattern_White_Space, and nothing else. */
export function isUnicodeBlank(char: number): boolean {
  return char === 0x85 || char === 0x200e || char === 0x200f || char === 0x2028 || char === 0x2029;
}

/** The length of the character at a place that an identifier may begin with, 0 where there is none. */
export function wordStartLength(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const char = text.charCodeAt(at);
  if (char < 128) return CHAR_CLASSES[char] === CharClass.Word ? 1 : 0;
  return matchLength(XID_START, text, at, end);
}

/** The end of the identifier that goes on at a place; the place itself where none does. */
export function wordEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const char = text.charCodeAt(to);
    if (char < 128) {
      if (WORD_CHARACTERS[char] === 0) return to;
      to += 1;
      continue;
    }
    const length = matchLength(XID_CONTINUE, text, to, end);
    if (length === 0) return to;
    to += length;
  }
  return to;
}

function matchLength(pattern: RegExp, text: string, at: number, end: number): number {
  const length = characterLength(text, at);
  return at + length <= end && pattern.test(text.slice(at, at + length)) ? length : 0;
}

/** UTF-16 units of the character at a place. */
export function characterLength(text: string, at: number): number {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff ? 2 : 1;
}
