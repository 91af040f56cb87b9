import { endOfOpaque } from 'tree-sitter-leptos';

/** What stands where an opening delimiter of broken code is taken to end; it has no character of its own. */
const CUT = 0;

export const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
export const SEMICOLON = 59;
export const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

const NEWLINE = 10;
const SPACE = 32;
const TAB = 9;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;

/** What begins a line that begins an item; no expression that goes on from the line before begins so. */
const ITEM_LINE =
  /(?:async|const|enum|extern|fn|impl|macro_rules|mod|pub|static|struct|trait|type|unsafe|use)\b|#\[|\/\/\/(?!\/)/y;

/**
 * The delimiters and semicolons of a piece of Rust outside of literals and comments, in order, each opening one with its
 * end. Whatever the text holds, they are nested without a fault: where the text's are not, indentation tells.
 */
export class Delimiters {
  /** What was asked for last: most questions go forwards in small steps. */
  private last = 0;

  constructor(
    readonly count: number,
    /** UTF-16 offsets, ascending. */
    readonly starts: Int32Array,
    /** The character codes; 0 where broken code is taken to end what was opened. */
    readonly codes: Uint8Array,
    /** Of opening ones, the index of what closes them. */
    readonly closers: Int32Array,
    /** Where strings end, by where they begin, that have most likely lost a quote. */
    readonly halfStrings: ReadonlyMap<number, number>,
  ) {}

  /** The index of the first one at or behind an offset. */
  indexFrom(offset: number): number {
    let low = this.startAt(this.last) < offset ? this.last : 0;
    let high = this.count;
    for (let step = 1; low > 0 && low + step < high; step *= 4) {
      if (this.startAt(low + step) >= offset) high = low + step;
      else low += step;
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.startAt(middle) < offset) low = middle + 1;
      else high = middle;
    }
    this.last = low;
    return low;
  }

  /** The index of the opening delimiter at an offset; undefined where there is none, as in a comment. */
  openingAt(offset: number): number | undefined {
    let index = this.indexFrom(offset);
    // What was cut off stands in front of what begins at the same place.
    while (this.codes[index] === CUT && this.starts[index] === offset) index++;
    return index < this.count && this.starts[index] === offset && isOpening(this.codes[index] ?? CUT)
      ? index
      : undefined;
  }

  /** The offset of one; behind the last one, an offset that no text has. */
  startAt(index: number): number {
    return index < this.count ? (this.starts[index] ?? 0) : Number.MAX_SAFE_INTEGER;
  }

  /** Where the content of the group ends whose opening delimiter has this index. */
  contentEnd(opening: number): number {
    return this.startAt(this.closers[opening] ?? opening);
  }

  /** Where the group ends whose opening delimiter has this index, its closing delimiter included. */
  groupEnd(opening: number): number {
    const closer = this.closers[opening] ?? opening;
    return this.startAt(closer) + (this.codes[closer] === CUT ? 0 : 1);
  }
}

export function isOpening(code: number): boolean {
  return code === OPEN_PAREN || code === OPEN_BRACKET || code === OPEN_BRACE;
}

/** Pairs the delimiters of a piece of Rust. Linear in its length. */
export function pairDelimiters(text: string): Delimiters {
  const plain = new Pairing(text, false);
  plain.run();
  if (plain.isBalanced) return plain.result();
  const tolerant = new Pairing(text, true);
  tolerant.run();
  return tolerant.result();
}

class Pairing {
  isBalanced = true;
  private count = 0;
  private starts: Int32Array;
  private codes: Uint8Array;
  private closers: Int32Array;
  private readonly halfStrings = new Map<number, number>();
  /** The indexes of what is open, and how far their lines are indented. */
  private readonly open: number[] = [];
  private readonly indents: number[] = [];
  private opened = { [OPEN_PAREN]: 0, [OPEN_BRACKET]: 0, [OPEN_BRACE]: 0 };
  /** Where the text of the current line begins, and how far it is indented. */
  private lineText = 0;
  private lineIndent = 0;

  /** @param byIndentation Whether a line that begins an item ends what is open on lines indented as far or further. */
  constructor(
    private readonly text: string,
    private readonly byIndentation: boolean,
  ) {
    const capacity = (text.length >> 3) + 16;
    this.starts = new Int32Array(capacity);
    this.codes = new Uint8Array(capacity);
    this.closers = new Int32Array(capacity);
  }

  run(): void {
    const { text, byIndentation } = this;
    const { length } = text;
    if (byIndentation) this.beginLine(0);
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      // Most characters are letters and blanks; braces are the only delimiters above them.
      if (code < DOUBLE_QUOTE) {
        if (byIndentation && code === NEWLINE) this.beginLine(at + 1);
        continue;
      }
      if ((code > CLOSE_BRACKET && code !== OPEN_BRACE && code !== CLOSE_BRACE) || (code > SEMICOLON && code < 91))
        continue;
      if (code === SLASH || code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        const end = this.endOfOpaque(at);
        if (end > at) at = end - 1;
      } else if (code === OPEN_PAREN || code === OPEN_BRACE || code === OPEN_BRACKET) this.push(at, code);
      else if (code === CLOSE_PAREN || code === CLOSE_BRACE || code === CLOSE_BRACKET) this.close(at, code);
      else if (code === SEMICOLON) this.add(at, code);
    }
    if (this.open.length > 0) this.isBalanced = false;
    while (this.open.length > 0) this.cut(length);
  }

  result(): Delimiters {
    return new Delimiters(this.count, this.starts, this.codes, this.closers, this.halfStrings);
  }

  private endOfOpaque(at: number): number {
    const { text } = this;
    const end = endOfOpaque(text, at);
    if (text.charCodeAt(at) !== DOUBLE_QUOTE) return end;
    if (end === text.length) this.isBalanced = false;
    return this.byIndentation ? this.endOfLikelyString(at, end) : end;
  }

  /** A string that reaches into a line that begins an item at the margin has most likely lost its quote. */
  private endOfLikelyString(start: number, end: number): number {
    const { text } = this;
    for (let line = text.indexOf('\n', start); line !== -1 && line < end; line = text.indexOf('\n', line + 1)) {
      ITEM_LINE.lastIndex = line + 1;
      if (!ITEM_LINE.test(text)) continue;
      const lineEnd = text.indexOf('\n', start);
      this.halfStrings.set(start, lineEnd);
      return lineEnd;
    }
    return end;
  }

  private beginLine(start: number): void {
    const { text, open, indents } = this;
    let at = start;
    while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
    this.lineText = at;
    this.lineIndent = at - start;
    if (open.length === 0) return;
    ITEM_LINE.lastIndex = at;
    if (!ITEM_LINE.test(text)) return;
    while ((indents.at(-1) ?? -1) >= this.lineIndent) this.cut(at);
  }

  private push(at: number, code: typeof OPEN_PAREN | typeof OPEN_BRACKET | typeof OPEN_BRACE): void {
    this.open.push(this.count);
    this.indents.push(this.lineIndent);
    this.opened[code]++;
    this.add(at, code);
  }

  private close(at: number, code: number): void {
    if (this.byIndentation && code === CLOSE_BRACE && at === this.lineText && !this.alignBrace(at)) return;
    const opening = code === CLOSE_PAREN ? OPEN_PAREN : code === CLOSE_BRACE ? OPEN_BRACE : OPEN_BRACKET;
    if (this.opened[opening] === 0) {
      this.isBalanced = false;
      return;
    }
    while (this.topCode() !== opening) {
      this.isBalanced = false;
      this.cut(at);
    }
    this.pop();
    this.add(at, code);
  }

  /** A brace that begins a line closes what was opened on a line indented as far. Whether there may be such a one. */
  private alignBrace(at: number): boolean {
    const { indents, lineIndent } = this;
    while ((indents.at(-1) ?? -1) > lineIndent) this.cut(at);
    return indents.at(-1) === lineIndent;
  }

  private topCode(): number {
    return this.codes[this.open.at(-1) ?? 0] ?? CUT;
  }

  private cut(at: number): void {
    this.pop();
    this.add(at, CUT);
  }

  /** Closes the innermost one by what is added next. */
  private pop(): void {
    const opening = this.open.pop();
    this.indents.pop();
    if (opening === undefined) return;
    const code = this.codes[opening];
    if (code === OPEN_PAREN || code === OPEN_BRACKET || code === OPEN_BRACE) this.opened[code]--;
    this.closers[opening] = this.count;
  }

  private add(at: number, code: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = at;
    this.codes[this.count] = code;
    this.count++;
  }

  private grow(): void {
    const capacity = this.count * 2;
    const starts = new Int32Array(capacity);
    const codes = new Uint8Array(capacity);
    const closers = new Int32Array(capacity);
    starts.set(this.starts);
    codes.set(this.codes);
    closers.set(this.closers);
    this.starts = starts;
    this.codes = codes;
    this.closers = closers;
  }
}
