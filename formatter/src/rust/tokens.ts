/** What a token is. A punctuation token is one character, as for the compiler's macros; operators are several. */
export const TokenKind = {
  Ident: 0,
  Lifetime: 1,
  /** Of any kind, with its suffix. */
  Literal: 2,
  Punct: 3,
  /** `(`, `[` or `{`. */
  Open: 4,
  Close: 5,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export interface Comment {
  readonly start: number;
  /** Of a line comment, the end of its line, without the newline and `\r`. */
  readonly end: number;
  readonly style: 'line' | 'block';
}

export interface LexedComment extends Comment {
  /** Whether it is a doc comment, which is an attribute where attributes may stand. */
  readonly doc: boolean;
}

/**
 * The tokens of a text, in order, without white space and comments. Doc comments are comments here too (`doc` tells them).
 * All places are absolute UTF-16 offsets.
 */
export interface Lexed {
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Of a delimiter, the index of its partner; otherwise -1. */
  readonly partners: Int32Array;
  readonly comments: readonly LexedComment[];
}
