import type { Comment } from '../tokens.js';

/** The comments of a piece of code in their order; each is taken once, when it is printed. */
export class CommentQueue {
  private next = 0;

  constructor(private readonly comments: readonly Comment[]) {}

  /** Whether a comment begins in `[start, end)` that has not been taken yet. */
  hasBetween(start: number, end: number): boolean {
    for (let at = this.next; at < this.comments.length; at++) {
      const comment = this.comments[at];
      if (comment === undefined || comment.start >= end) return false;
      if (comment.start >= start) return true;
    }
    return false;
  }

  /** The comment that comes next, left where it is. */
  peek(): Comment | undefined {
    return this.comments[this.next];
  }

  /** Takes all comments that begin in front of `offset`. */
  takeBefore(offset: number): readonly Comment[] {
    const first = this.next;
    while ((this.comments[this.next]?.start ?? offset) < offset) this.next++;
    return this.comments.slice(first, this.next);
  }
}
