import { firstIndex } from '../rust/first-index.js';
import { type Lexed, TokenKind } from '../rust/tokens.js';
import type { TextRange } from './text-gaps.js';

/** One of the two texts that are compared: its tokens, and how far they have been. Indexes count tokens. */
export class Side {
  /** The token that is compared next. */
  at = 0;
  /** The first comment behind the tokens compared so far. */
  comment = 0;
  /** The first unquoted text that is not behind the tokens compared so far. */
  range = 0;
  readonly text: string;

  constructor(
    readonly lexed: Lexed,
    /** Its unquoted text, in order. */
    readonly textRanges: readonly TextRange[],
  ) {
    this.text = lexed.text;
  }

  get isAtEnd(): boolean {
    return this.at === this.lexed.count;
  }

  /** Undefined in front of the first token and behind the last. */
  kind(index: number): number | undefined {
    return this.lexed.kinds[index];
  }

  start(index: number): number {
    return this.lexed.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return index < 0 ? this.start(0) : (this.lexed.ends[index] ?? this.text.length);
  }

  /** The other delimiter of a pair. */
  partner(index: number): number {
    return this.lexed.partners[index] ?? -1;
  }

  isOpen(index: number): boolean {
    return this.kind(index) === TokenKind.Open;
  }

  isClose(index: number): boolean {
    return this.kind(index) === TokenKind.Close;
  }

  /** Whether the token is this one character: a delimiter, or punctuation. */
  is(index: number, character: string): boolean {
    const kind = this.kind(index);
    if (kind === undefined || kind < TokenKind.Punct) return false;
    return this.text.charCodeAt(this.start(index)) === character.charCodeAt(0);
  }

  /** Whether the token and the next are these two characters, with nothing in between: an operator. */
  isJoint(index: number, characters: string): boolean {
    return (
      this.is(index, characters.charAt(0)) &&
      this.is(index + 1, characters.charAt(1)) &&
      this.end(index) === this.start(index + 1)
    );
  }

  isIdent(index: number): boolean {
    return this.kind(index) === TokenKind.Ident;
  }

  isWord(index: number, word: string): boolean {
    return this.isIdent(index) && this.word(index) === word;
  }

  /** The token's text. */
  word(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** Whether the token is part of unquoted text. */
  isInText(index: number): boolean {
    const start = this.start(index);
    const range = this.textRanges[firstIndex(this.textRanges.length, at => (this.textRanges[at]?.end ?? 0) > start)];
    return range !== undefined && range.start <= start;
  }

  /** Whether a comment stands between a token and the one in front of it. */
  isBehindComment(index: number): boolean {
    const { comments } = this.lexed;
    const next = comments[firstIndex(comments.length, at => (comments[at]?.start ?? 0) >= this.end(index - 1))];
    return next !== undefined && next.start < this.start(index);
  }

  /** Whether a comment stands between a pair of delimiters. */
  holdsComment(open: number): boolean {
    const { comments } = this.lexed;
    const next = comments[firstIndex(comments.length, at => (comments[at]?.start ?? 0) >= this.end(open))];
    return next !== undefined && next.start < this.start(this.partner(open));
  }

  /** The token in front of this one on the same level, a pair of delimiters counting as its first. */
  previous(index: number): number {
    const before = index - 1;
    return this.isClose(before) ? this.partner(before) : before;
  }
}

/** Whether the next tokens of both sides are the same, delimiters and literals included. */
export function isSameToken(one: Side, other: Side): boolean {
  const kind = one.lexed.kinds[one.at];
  if (kind === undefined || kind !== other.lexed.kinds[other.at]) return false;
  let at = one.start(one.at);
  let otherAt = other.start(other.at);
  const end = one.end(one.at);
  if (end - at !== other.end(other.at) - otherAt) return false;
  for (; at < end; at++, otherAt++) {
    if (one.text.charCodeAt(at) !== other.text.charCodeAt(otherAt)) return false;
  }
  return true;
}
