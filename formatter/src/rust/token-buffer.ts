import { type Lexed, type LexedComment, TokenKind } from './tokens.js';

/** Grows while a text is lexed. One is enough for all texts, one after the other: what is taken from it is a copy. */
export class TokenBuffer {
  private kinds = new Uint8Array(0);
  private starts = new Uint32Array(0);
  private ends = new Uint32Array(0);
  private partners = new Int32Array(0);
  private capacity = 0;
  private count = 0;
  /** Of the innermost open delimiter, the index; -1 where none is open. `partners` of an open one has the next outer. */
  private open = -1;

  clear(): void {
    this.count = 0;
    this.open = -1;
  }

  add(kind: TokenKind, start: number, end: number): void {
    if (this.count === this.capacity) this.grow();
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.partners[this.count] = -1;
    this.count += 1;
  }

  addOpen(start: number): void {
    const outer = this.open;
    this.open = this.count;
    this.add(TokenKind.Open, start, start + 1);
    this.partners[this.open] = outer;
  }

  /** Returns whether the innermost open delimiter is the one that this character closes. */
  addClose(text: string, start: number): boolean {
    const { open } = this;
    if (open < 0 || !areDelimiters(text.charCodeAt(this.starts[open] ?? start), text.charCodeAt(start))) return false;
    this.open = this.partners[open] ?? -1;
    this.partners[open] = this.count;
    this.add(TokenKind.Close, start, start + 1);
    this.partners[this.count - 1] = open;
    return true;
  }

  /** A copy of what was added; undefined while a delimiter is open. */
  take(text: string, comments: readonly LexedComment[]): Lexed | undefined {
    const { count } = this;
    if (this.open >= 0) return undefined;
    return {
      text,
      count,
      kinds: this.kinds.slice(0, count),
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      partners: this.partners.slice(0, count),
      comments,
    };
  }

  private grow(): void {
    this.capacity = Math.max(1024, this.capacity * 2);
    const { kinds, starts, ends, partners } = this;
    this.kinds = new Uint8Array(this.capacity);
    this.starts = new Uint32Array(this.capacity);
    this.ends = new Uint32Array(this.capacity);
    this.partners = new Int32Array(this.capacity);
    this.kinds.set(kinds);
    this.starts.set(starts);
    this.ends.set(ends);
    this.partners.set(partners);
  }
}

/** In ASCII, `(` and `)` are neighbours, the other two pairs have one character between them. */
function areDelimiters(open: number, close: number): boolean {
  return close === (open === 40 ? 41 : open + 2);
}
