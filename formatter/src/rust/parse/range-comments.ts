import type { LexedComment } from '../tokens.js';

const NONE: readonly LexedComment[] = [];

/** The comments of a range that is parsed from its beginning to its end: the doc comments among them may be attributes. */
export class RangeComments {
  private readonly docs: readonly LexedComment[];
  /** The index of the first doc comment that is still ahead. */
  private next = 0;
  private readonly taken: LexedComment[] = [];

  constructor(private readonly all: readonly LexedComment[]) {
    this.docs = all.length === 0 ? NONE : all.filter(comment => comment.doc);
  }

  get isEveryDocBehind(): boolean {
    return this.next === this.docs.length;
  }

  /** The first doc comment ahead if it is between these places. Those in front of them are behind from now on. */
  docBetween(start: number, end: number): LexedComment | undefined {
    let doc = this.docs[this.next];
    while (doc !== undefined && doc.start < start) {
      this.next += 1;
      doc = this.docs[this.next];
    }
    return doc !== undefined && doc.start < end ? doc : undefined;
  }

  /** Makes the first doc comment ahead an attribute. */
  takeDoc(doc: LexedComment): void {
    this.taken.push(doc);
    this.next += 1;
  }

  /** Those that are no attributes. */
  get remaining(): readonly LexedComment[] {
    if (this.taken.length === 0) return this.all;
    const taken = new Set(this.taken);
    return this.all.filter(comment => !taken.has(comment));
  }
}
