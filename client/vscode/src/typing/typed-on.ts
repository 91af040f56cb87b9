/** A change of a document, as VS Code tells it: offsets and lengths in UTF-16 units, before the change. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** The text that is typed on from a key while the answer to that key is on the way. Offsets are UTF-16. */
export class TypedOn {
  /** Behind the key. */
  start: number;
  /** Behind all that was typed on since, which is where the cursor is unless a bracket was closed behind it. */
  end: number;
  /** Whether nothing else has changed, so that the answer still means what it meant. */
  isIntact = true;

  constructor(start: number) {
    this.start = start;
    this.end = start;
  }

  /** Somebody has changed something. */
  follow(changes: readonly Change[]): void {
    const isInside = ({ rangeOffset, rangeLength }: Change): boolean =>
      this.start <= rangeOffset && rangeOffset + rangeLength <= this.end;
    if (!changes.every(isInside)) this.isIntact = false;
    for (const { text, rangeLength } of changes) this.end += text.length - rangeLength;
  }

  /** An answer to a key has made the text before the cursor longer by so much, from an offset on. */
  grow(offset: number, growth: number): void {
    if (offset < this.start) this.start += growth;
    if (offset <= this.end) this.end += growth;
  }
}
