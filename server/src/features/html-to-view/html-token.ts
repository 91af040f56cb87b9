/** A piece of an HTML document, in order. Every `open` has its `close`, but for void elements, which have none. */
export type HtmlToken = OpenToken | CloseToken | TextToken | CommentToken | DoctypeToken | InstructionToken;

export interface OpenToken {
  readonly kind: 'open';
  /** Lower case, but for SVG and MathML. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly isVoid: boolean;
  readonly isForeign: boolean;
}

export interface HtmlAttribute {
  readonly name: string;
  /** Undefined where none is written. Entities are decoded. */
  readonly value: string | undefined;
}

export interface CloseToken {
  readonly kind: 'close';
  readonly name: string;
  readonly isForeign: boolean;
}

/** Entities are decoded. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

export interface CommentToken {
  readonly kind: 'comment';
  readonly text: string;
}

export interface DoctypeToken {
  readonly kind: 'doctype';
  /** What stands between `<!` and `>`. */
  readonly text: string;
}

/** `<?xml …?>`, a tag that never ends, and whatever else HTML has no use for. */
export interface InstructionToken {
  readonly kind: 'instruction';
  readonly text: string;
}
