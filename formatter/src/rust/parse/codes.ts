import { type Lexed, TokenKind } from '../tokens.js';

const CODES = {
  /** Behind the last token. */
  End: 0,
  Name: 1,
  Lifetime: 2,
  /** `true` and `false` are keywords. */
  Literal: 3,
  Bang: 33,
  Hash: 35,
  Percent: 37,
  And: 38,
  OpenParen: 40,
  CloseParen: 41,
  Star: 42,
  Plus: 43,
  Comma: 44,
  Minus: 45,
  Dot: 46,
  Slash: 47,
  Colon: 58,
  Semicolon: 59,
  Less: 60,
  Equals: 61,
  Greater: 62,
  Question: 63,
  At: 64,
  OpenBracket: 91,
  CloseBracket: 93,
  Caret: 94,
  OpenBrace: 123,
  Or: 124,
  CloseBrace: 125,
  Underscore: 128,
  As: 129,
  Async: 130,
  Await: 131,
  Break: 132,
  Const: 133,
  Continue: 134,
  Crate: 135,
  Dyn: 136,
  Else: 137,
  Enum: 138,
  Extern: 139,
  False: 140,
  Fn: 141,
  For: 142,
  If: 143,
  Impl: 144,
  In: 145,
  Let: 146,
  Loop: 147,
  Macro: 148,
  Match: 149,
  Mod: 150,
  Move: 151,
  Mut: 152,
  Pub: 153,
  Ref: 154,
  Return: 155,
  SelfType: 156,
  SelfValue: 157,
  Static: 158,
  Struct: 159,
  Super: 160,
  Trait: 161,
  True: 162,
  Try: 163,
  Type: 164,
  Unsafe: 165,
  Use: 166,
  Where: 167,
  While: 168,
  Yield: 169,
  /** Reserved, without a meaning. */
  Reserved: 170,
};

/**
 * What the grammar wants to know of a token, in one byte: a punctuation mark or delimiter is its character, a keyword
 * has a code of its own. Words that are keywords in some places only (`union`, `raw`) are names.
 */
export const Code: { readonly [Name in keyof typeof CODES]: number } = CODES;

const KEYWORDS: Readonly<Record<string, number>> = {
  _: Code.Underscore,
  as: Code.As,
  async: Code.Async,
  await: Code.Await,
  break: Code.Break,
  const: Code.Const,
  continue: Code.Continue,
  crate: Code.Crate,
  dyn: Code.Dyn,
  else: Code.Else,
  enum: Code.Enum,
  extern: Code.Extern,
  false: Code.False,
  fn: Code.Fn,
  for: Code.For,
  if: Code.If,
  impl: Code.Impl,
  in: Code.In,
  let: Code.Let,
  loop: Code.Loop,
  macro: Code.Macro,
  match: Code.Match,
  mod: Code.Mod,
  move: Code.Move,
  mut: Code.Mut,
  pub: Code.Pub,
  ref: Code.Ref,
  return: Code.Return,
  Self: Code.SelfType,
  self: Code.SelfValue,
  static: Code.Static,
  struct: Code.Struct,
  super: Code.Super,
  trait: Code.Trait,
  true: Code.True,
  try: Code.Try,
  type: Code.Type,
  unsafe: Code.Unsafe,
  use: Code.Use,
  where: Code.Where,
  while: Code.While,
  yield: Code.Yield,
  abstract: Code.Reserved,
  become: Code.Reserved,
  box: Code.Reserved,
  do: Code.Reserved,
  final: Code.Reserved,
  override: Code.Reserved,
  priv: Code.Reserved,
  typeof: Code.Reserved,
  unsized: Code.Reserved,
  virtual: Code.Reserved,
};

const LONGEST_KEYWORD = 8;

interface Keyword {
  readonly word: string;
  readonly code: number;
}

/** The few keywords with a first character and a length, at `character * (LONGEST_KEYWORD + 1) + length`. */
const KEYWORD_TABLE: readonly (readonly Keyword[] | undefined)[] = keywordTable();

function keywordTable(): (Keyword[] | undefined)[] {
  const table: (Keyword[] | undefined)[] = new Array<undefined>(128 * (LONGEST_KEYWORD + 1)).fill(undefined);
  for (const [word, code] of Object.entries(KEYWORDS)) {
    const slot = keywordSlot(word.charCodeAt(0), word.length);
    table[slot] = [...(table[slot] ?? []), { word, code }];
  }
  return table;
}

function keywordSlot(char: number, length: number): number {
  return char * (LONGEST_KEYWORD + 1) + length;
}

/** The codes of all tokens of a text, which is read by as many cursors as it has expressions. */
const CODES_OF = new WeakMap<Lexed, Uint8Array>();

/** The codes of the tokens of a text, by their indexes. */
export function tokenCodes(lexed: Lexed): Uint8Array {
  let codes = CODES_OF.get(lexed);
  if (codes === undefined) {
    codes = codesOf(lexed);
    CODES_OF.set(lexed, codes);
  }
  return codes;
}

function codesOf({ text, count, kinds, starts, ends }: Lexed): Uint8Array {
  const codes = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] ?? 0;
    codes[at] = tokenCode(text, kinds[at], start, ends[at] ?? start);
  }
  return codes;
}

function tokenCode(text: string, kind: number | undefined, start: number, end: number): number {
  if (kind === TokenKind.Ident) return wordCode(text, start, end);
  if (kind === TokenKind.Literal) return Code.Literal;
  return kind === TokenKind.Lifetime ? Code.Lifetime : text.charCodeAt(start);
}

function wordCode(text: string, start: number, end: number): number {
  const length = end - start;
  const char = text.charCodeAt(start);
  if (length > LONGEST_KEYWORD || char > 127) return Code.Name;
  const candidates = KEYWORD_TABLE[keywordSlot(char, length)];
  if (candidates === undefined) return Code.Name;
  for (const { word, code } of candidates) if (text.startsWith(word, start)) return code;
  return Code.Name;
}

/** Whether a token is an identifier in the widest sense: a name, a keyword or `_`. */
export function isWord(code: number): boolean {
  return code === Code.Name || code >= Code.Underscore;
}

/** Whether a list or a block ends here. */
export function isEnd(code: number): boolean {
  return code === Code.End || code === Code.CloseParen || code === Code.CloseBracket || code === Code.CloseBrace;
}
