/** A piece of a document: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Something with a place in the text.
 *
 * The place is kept relative to the owner's, so that a part of a tree that an edit left alone can be used again
 * wherever it has moved to.
 */
export class Located implements Span {
  owner: Located | undefined;
  /** Offset from the owner's start; from the document's start where there is no owner. */
  from: number;
  length: number;
  /** The type and length of the syntax node that this was read from, where it may be used again. */
  syntaxType: string | undefined;
  syntaxLength: number | undefined;
  /** Whether that node was whole and without an error, so that it means the same wherever its text stands. */
  isWhole = false;

  constructor(from: number, length: number) {
    this.from = from;
    this.length = length;
  }

  get start(): number {
    let offset = this.from;
    for (let owner = this.owner; owner !== undefined; owner = owner.owner) offset += owner.from;
    return offset;
  }

  get end(): number {
    return this.start + this.length;
  }
}

/** Whether `offset` lies in the span or at one of its ends. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `offset` lies in the span, its end excluded. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
