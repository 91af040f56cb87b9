import type { Side } from './side.js';

/** Stands for the opening delimiter that one of the two sides does not have. */
const NONE = -1;

/** The pairs of delimiters that the comparison is in. A pair that only one side has is closed there alone. */
export class Groups {
  private readonly opensBefore: number[] = [];
  private readonly opensAfter: number[] = [];
  /** Of a pair that only the formatted side has, the token of the other at which it has to close; otherwise -1. */
  private readonly ends: number[] = [];
  /** The closing delimiter that only the one side has and that closes the innermost pair; -1 where both have it. */
  closeBefore = NONE;
  closeAfter = NONE;

  constructor(
    private readonly before: Side,
    private readonly after: Side,
  ) {}

  /** Enters a pair that both sides have, whose opening delimiters come next. */
  openBoth(): void {
    this.push(this.before.at++, this.after.at++, NONE);
  }

  openBefore(): void {
    this.push(this.before.at++, NONE, NONE);
  }

  /** @param end The token as it was in front of which the pair has to close, where that is known. */
  openAfter(end = NONE): void {
    this.push(NONE, this.after.at++, end);
  }

  /** Whether the innermost pair, which comes to its end, closes where it was said to. */
  get closesAtEnd(): boolean {
    const end = this.ends.at(-1) ?? NONE;
    return end === NONE || end === this.before.at;
  }

  /** Leaves the innermost pair. */
  close(): void {
    this.opensBefore.pop();
    this.opensAfter.pop();
    this.ends.pop();
    this.findCloses();
  }

  /** The opening delimiter of the innermost pair that the side has; -1 where it is in none. */
  innermost(side: Side): number {
    const opens = this.opensOf(side);
    for (let level = opens.length - 1; level >= 0; level--) {
      const open = opens[level] ?? NONE;
      if (open !== NONE) return open;
    }
    return NONE;
  }

  /** The opening delimiters of all pairs that the side has, the innermost first. */
  *all(side: Side): Generator<number> {
    const opens = this.opensOf(side);
    for (let level = opens.length - 1; level >= 0; level--) {
      const open = opens[level] ?? NONE;
      if (open !== NONE) yield open;
    }
  }

  private opensOf(side: Side): readonly number[] {
    return side === this.before ? this.opensBefore : this.opensAfter;
  }

  private push(before: number, after: number, end: number): void {
    this.opensBefore.push(before);
    this.opensAfter.push(after);
    this.ends.push(end);
    this.findCloses();
  }

  private findCloses(): void {
    const before = this.opensBefore.at(-1) ?? NONE;
    const after = this.opensAfter.at(-1) ?? NONE;
    this.closeBefore = after === NONE && before !== NONE ? this.before.partner(before) : NONE;
    this.closeAfter = before === NONE && after !== NONE ? this.after.partner(after) : NONE;
  }
}
