import { endOfOpaque } from 'tree-sitter-leptos';
import { type Delimiters, isOpening } from './delimiters.js';
import { endOfBlanks, endOfBlanksBeforeDocs, endOfWord } from './words.js';

/** A piece of Rust whose delimiters are paired. */
export interface Source {
  readonly text: string;
  readonly delimiters: Delimiters;
}

/** Where the literal or comment ends that begins at an offset, half-typed or not; the offset itself where none does. */
export function endOfOpaqueIn({ text, delimiters }: Source, at: number): number {
  return delimiters.halfStrings.size > 0
    ? (delimiters.halfStrings.get(at) ?? endOfOpaque(text, at))
    : endOfOpaque(text, at);
}

/** A group of delimiters: offsets of what is in them, and of the place behind them. */
export interface Group {
  readonly start: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** A place in a piece of Rust that only goes forwards, over tokens or whole groups, and never beyond an end. */
export class Cursor {
  constructor(
    readonly source: Source,
    public at: number,
    readonly end: number,
  ) {}

  /** Goes over white space and comments. The character code behind them; NaN at the end. */
  peek(): number {
    this.at = Math.min(endOfBlanks(this.source.text, this.at), this.end);
    return this.code;
  }

  /** As `peek`, but stops in front of outer doc comments. */
  peekDocs(): number {
    this.at = Math.min(endOfBlanksBeforeDocs(this.source.text, this.at), this.end);
    return this.code;
  }

  /** The character code right here; NaN at the end. */
  get code(): number {
    return this.at < this.end ? this.source.text.charCodeAt(this.at) : Number.NaN;
  }

  /** The next word, a name with its `r#` or a keyword, without going over it; empty where none is next. */
  peekWord(): string {
    this.peek();
    return this.source.text.slice(this.at, this.wordEnd());
  }

  /** Goes over the next word and returns it; empty where none is next. */
  word(): string {
    const word = this.peekWord();
    this.at += word.length;
    return word;
  }

  /** Goes over a mark if it is next. Whether it was. */
  eat(mark: string): boolean {
    this.peek();
    if (this.at + mark.length > this.end || !this.source.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  /** The group that begins right here, which is left where it is; undefined where none does. */
  get group(): Group | undefined {
    if (!isOpening(this.code)) return undefined;
    const { delimiters } = this.source;
    const opening = delimiters.openingAt(this.at);
    if (opening === undefined) return undefined;
    return { start: this.at + 1, contentEnd: delimiters.contentEnd(opening), end: delimiters.groupEnd(opening) };
  }

  /** Goes over the next token, a group being one, right here. */
  skip(): void {
    const group = this.group;
    if (group !== undefined) this.at = group.end;
    else this.at = Math.min(this.end, Math.max(this.at + 1, this.wordEnd(), endOfOpaqueIn(this.source, this.at)));
  }

  private wordEnd(): number {
    return Math.min(endOfWord(this.source.text, this.at), this.end);
  }
}
