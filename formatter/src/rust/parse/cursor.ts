import type { Ident, Span } from '../ast.js';
import type { Lexed, LexedComment } from '../tokens.js';
import { Code, isEnd, isWord, tokenCodes } from './codes.js';
import type { RangeComments } from './range-comments.js';

/** Thrown where the code does not follow the grammar, and caught by `parseAll` only: no other exception means that. */
export const MISMATCH = new Error('does not follow the grammar');

/** How deep expressions, types, patterns and blocks may be nested in one another, all counted. */
const MAX_DEPTH = 256;

/** The tokens of a range of Rust and a place among them. Indexes are those of the text's tokens. */
export class Cursor {
  /** The index of the next token. */
  at: number;
  readonly text: string;
  private readonly codes: Uint8Array;
  private depth = 0;

  /** @param first The index of the range's first token; `last` is behind its last one. */
  constructor(
    private readonly lexed: Lexed,
    private readonly range: Span,
    private readonly first: number,
    private readonly last: number,
    readonly comments: RangeComments,
  ) {
    this.at = first;
    this.text = lexed.text;
    this.codes = tokenCodes(lexed);
  }

  /** The code of the next token. */
  get code(): number {
    return this.at < this.last ? (this.codes[this.at] ?? Code.End) : Code.End;
  }

  /** The code of the token so many behind the next. */
  ahead(by: number): number {
    return this.codeAt(this.at + by);
  }

  codeAt(index: number): number {
    return this.has(index) ? (this.codes[index] ?? Code.End) : Code.End;
  }

  /** Where the next token begins; at the end, the end of the range. */
  get start(): number {
    return this.startAt(this.at);
  }

  /** Where the token in front of the next ends; at the beginning, the beginning of the range. */
  get end(): number {
    return this.at > this.first ? this.endAt(this.at - 1) : this.range.start;
  }

  startAt(index: number): number {
    return this.has(index) ? (this.lexed.starts[index] ?? this.range.end) : this.range.end;
  }

  endAt(index: number): number {
    return this.has(index) ? (this.lexed.ends[index] ?? this.range.end) : this.range.end;
  }

  /** The index of the delimiter that the one at an index belongs to. */
  partner(index: number): number {
    return this.lexed.partners[index] ?? -1;
  }

  private has(index: number): boolean {
    return index < this.last && index >= this.first;
  }

  /** Whether the tokens at an index and behind it are these punctuation marks, with nothing between them. */
  isPairAt(index: number, code: number, next: number): boolean {
    const { codes, lexed } = this;
    return (
      codes[index] === code &&
      codes[index + 1] === next &&
      index + 1 < this.last &&
      lexed.starts[index + 1] === (lexed.starts[index] ?? 0) + 1
    );
  }

  isPair(code: number, next: number): boolean {
    return this.isPairAt(this.at, code, next);
  }

  /** `::` */
  isPathSeparator(): boolean {
    return this.isPair(Code.Colon, Code.Colon);
  }

  /** `..`, `..=` or `...` */
  isRange(): boolean {
    return this.isPair(Code.Dot, Code.Dot);
  }

  /** A colon that is not half of `::`. */
  isColon(): boolean {
    return this.code === Code.Colon && !this.isPathSeparator();
  }

  /** Whether the next token is this name, which is not a keyword everywhere. */
  isName(name: string): boolean {
    return (
      this.code === Code.Name &&
      this.endAt(this.at) - this.start === name.length &&
      this.text.startsWith(name, this.start)
    );
  }

  eat(code: number): boolean {
    if (this.code !== code) return false;
    this.at += 1;
    return true;
  }

  /** Eats two punctuation marks that stand together. */
  eatPair(code: number, next: number): boolean {
    if (!this.isPair(code, next)) return false;
    this.at += 2;
    return true;
  }

  expect(code: number): void {
    if (!this.eat(code)) this.fail();
  }

  expectPair(code: number, next: number): void {
    if (!this.eatPair(code, next)) this.fail();
  }

  /** A name that is not a keyword. */
  name(): Ident {
    return this.code === Code.Name ? this.take() : this.fail();
  }

  /** Any identifier, keywords and `_` included. */
  word(): Ident {
    return isWord(this.code) ? this.take() : this.fail();
  }

  lifetime(): Ident {
    return this.code === Code.Lifetime ? this.take() : this.fail();
  }

  private take(): Ident {
    const { start } = this;
    const end = this.endAt(this.at);
    this.at += 1;
    return { name: this.text.slice(start, end), start, end };
  }

  /** Skips what is in the delimiters that open here, and them. Returns the range between them. */
  skipGroup(): Span {
    const { code } = this;
    if (code !== Code.OpenParen && code !== Code.OpenBracket && code !== Code.OpenBrace) return this.fail();
    const start = this.endAt(this.at);
    const close = this.partner(this.at);
    this.at = close + 1;
    return { start, end: this.startAt(close) };
  }

  /** Behind the next semicolon that is in no delimiters. */
  skipThroughSemicolon(): void {
    while (!this.eat(Code.Semicolon)) {
      const { code } = this;
      if (code === Code.OpenParen || code === Code.OpenBracket || code === Code.OpenBrace) this.skipGroup();
      else if (isEnd(code)) this.fail();
      else this.at += 1;
    }
  }

  /** Call at the beginning of whatever may contain itself, and `leave` at its end. */
  enter(): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.fail();
  }

  leave(): void {
    this.depth -= 1;
  }

  /** Ends the parse: there is no tree. */
  fail(): never {
    throw MISMATCH;
  }

  /** The doc comment between the last token and the next one that is the next to become an attribute, or undefined. */
  get doc(): LexedComment | undefined {
    return this.comments.isEveryDocBehind ? undefined : this.comments.docBetween(this.end, this.start);
  }
}
