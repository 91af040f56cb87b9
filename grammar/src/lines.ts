/** Zero-based line and character; the character counts UTF-16 units, as LSP and JavaScript strings do. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin. A line ends with `\n`, `\r\n` or a lone `\r`, as in LSP. */
export class LineIndex {
  private constructor(
    private readonly starts: readonly number[],
    private readonly text: string,
  ) {}

  static of(text: string): LineIndex {
    const starts = [0];
    appendLineStarts(starts, text, 0, text.length);
    return new LineIndex(starts, text);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The UTF-16 offset at which a line begins; the text's end for a line beyond it. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The position of a UTF-16 offset; offsets outside the text count as its nearest end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) <= clamped) low = middle;
      else high = middle;
    }
    return { line: low, character: clamped - this.startOf(low) };
  }

  /** The UTF-16 offset of a position; beyond a line's end it is the line's end, beyond the text its end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const start = this.startOf(position.line);
    return Math.min(start + Math.max(0, position.character), this.endOf(position.line));
  }

  /** The UTF-16 offset at which a line's text ends, its line end left out. */
  endOf(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  }

  /**
   * The index after `[start, oldEnd)` became `[start, newEnd)` of `text`. Only the lines around the edit are read again.
   */
  afterEdit(text: string, start: number, oldEnd: number, newEnd: number): LineIndex {
    const first = this.positionAt(start).line;
    // A `\r` right before the edit may have become, or ceased to be, half of a line end.
    const from = Math.max(0, first - 1);
    const after = this.positionAt(oldEnd).line + 2;
    const shift = newEnd - oldEnd;
    const next = this.starts[after];
    const until = next === undefined ? text.length : next + shift;
    const found: number[] = [];
    appendLineStarts(found, text, this.startOf(from), until);
    // The last line start found is `until` itself where the line that follows was kept.
    if (next !== undefined && found[found.length - 1] === until) found.pop();
    return new LineIndex(spliced(this.starts, from + 1, found, after, shift), text);
  }
}

/**
 * The first `count` line starts, those found, and those from an index on, moved. The array gets its length at once: one
 * that grows is copied several times, and this happens with every keystroke.
 */
function spliced(starts: readonly number[], count: number, found: readonly number[], after: number, shift: number) {
  const rest = Math.max(0, starts.length - after);
  const made = new Array<number>(count + found.length + rest);
  let at = 0;
  while (at < count) made[at] = starts[at++] ?? 0;
  for (const start of found) made[at++] = start;
  for (let index = after; index < starts.length; index++) made[at++] = (starts[index] ?? 0) + shift;
  return made;
}

function appendLineStarts(starts: number[], text: string, from: number, to: number): void {
  for (let offset = from; offset < to; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10) starts.push(offset + 1);
    else if (code === 13 && text.charCodeAt(offset + 1) !== 10) starts.push(offset + 1);
  }
}
