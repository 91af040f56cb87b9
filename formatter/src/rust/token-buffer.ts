import { type Lexed, type LexedComment, TokenKind } from './tokens.js';

/** Tokens of a chunk of memory: many texts share one, as memory of their own costs small ones more than being lexed. */
const CHUNK = 16_384;

/** Takes the tokens of texts, one after the other. What is taken from it is never written to again. */
export class TokenBuffer {
  private kinds = new Uint8Array(0);
  private starts = new Uint32Array(0);
  private ends = new Uint32Array(0);
  private partners = new Int32Array(0);
  private capacity = 0;
  /** Where in the chunk the tokens of this text begin; in front of it are those of others. */
  private base = 0;
  private count = 0;
  /** Of the innermost open delimiter, the index; -1 where none is open. `partners` of an open one has the next outer. */
  private open = -1;

  /** Begins a text, and forgets what was not taken. */
  clear(): void {
    this.count = 0;
    this.open = -1;
  }

  add(kind: TokenKind, start: number, end: number): void {
    const at = this.base + this.count;
    if (at === this.capacity) {
      this.grow();
      this.add(kind, start, end);
      return;
    }
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.partners[at] = -1;
    this.count += 1;
  }

  addOpen(start: number): void {
    const outer = this.open;
    this.open = this.count;
    this.add(TokenKind.Open, start, start + 1);
    this.partners[this.base + this.open] = outer;
  }

  /** Returns whether the innermost open delimiter is the one that this character closes. */
  addClose(text: string, start: number): boolean {
    const { open } = this;
    const at = this.base + open;
    if (open < 0 || !areDelimiters(text.charCodeAt(this.starts[at] ?? start), text.charCodeAt(start))) return false;
    this.open = this.partners[at] ?? -1;
    this.partners[at] = this.count;
    this.add(TokenKind.Close, start, start + 1);
    this.partners[this.base + this.count - 1] = open;
    return true;
  }

  /** What was added; undefined while a delimiter is open. */
  take(text: string, comments: readonly LexedComment[]): Lexed | undefined {
    const { base, count } = this;
    if (this.open >= 0) return undefined;
    const end = base + count;
    this.base = end;
    this.count = 0;
    return {
      text,
      count,
      kinds: this.kinds.subarray(base, end),
      starts: this.starts.subarray(base, end),
      ends: this.ends.subarray(base, end),
      partners: this.partners.subarray(base, end),
      comments,
    };
  }

  /** Moves the tokens of this text into a new chunk. */
  private grow(): void {
    const { base, capacity } = this;
    const [kinds, starts, ends, partners] = [this.kinds, this.starts, this.ends, this.partners];
    this.capacity = Math.max(CHUNK, this.count * 2);
    this.base = 0;
    this.kinds = new Uint8Array(this.capacity);
    this.starts = new Uint32Array(this.capacity);
    this.ends = new Uint32Array(this.capacity);
    this.partners = new Int32Array(this.capacity);
    this.kinds.set(kinds.subarray(base, capacity));
    this.starts.set(starts.subarray(base, capacity));
    this.ends.set(ends.subarray(base, capacity));
    this.partners.set(partners.subarray(base, capacity));
  }
}

/** In ASCII, `(` and `)` are neighbours, the other two pairs have one character between them. */
function areDelimiters(open: number, close: number): boolean {
  return close === (open === 40 ? 41 : open + 2);
}
