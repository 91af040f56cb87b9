/** Packed facts, wherever they are. */
export interface StoredFacts {
  /** As `headOf` returns it, or more than that. */
  readonly head: Uint8Array;
  /** All of it; undefined where it cannot be had any more. It may be damaged. */
  read(): Uint8Array | undefined;
}

/** Whatever bytes are read from. */
export interface ByteSource {
  /** Undefined where there are not so many bytes, or they cannot be read. */
  read(start: number, length: number): Buffer | undefined;
}

/** Packed facts that stay in memory. */
export class FactsAtHand implements StoredFacts {
  /** @param head All of it. */
  constructor(readonly head: Uint8Array) {}

  read(): Uint8Array {
    return this.head;
  }
}

/** Packed facts of which only the head is in memory. */
export class FactsElsewhere implements StoredFacts {
  /**
   * @param head As `headOf` returns it.
   * @param start Where they are in the source, in bytes.
   */
  constructor(
    readonly head: Uint8Array,
    private readonly start: number,
    private readonly length: number,
    private readonly source: ByteSource,
  ) {}

  read(): Uint8Array | undefined {
    return this.source.read(this.start, this.length);
  }
}
