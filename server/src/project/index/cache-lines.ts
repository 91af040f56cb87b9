/** A line of a cache: what is known of one file. It is made sense of only when somebody asks for the file. */
export interface CacheLine {
  /** As `FileStamp.text`. */
  readonly stamp: string;
  /** The whole line, with its end. */
  readonly bytes: Buffer;
  /** Where the facts begin. */
  readonly factsStart: number;
}

const NEWLINE = 0x0a;
const TAB = 0x09;
const END = Buffer.of(NEWLINE);

/**
 * The lines of a cache by the paths in them.
 *
 * @param header What the first line must be for the rest to say anything.
 * @returns Empty where it is another one.
 */
export function linesOf(bytes: Buffer, header: string): Map<string, CacheLine> {
  const lines = new Map<string, CacheLine>();
  let start = bytes.indexOf(NEWLINE) + 1;
  if (bytes.toString('utf8', 0, Math.max(0, start - 1)) !== header) return lines;
  for (let end = bytes.indexOf(NEWLINE, start); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    const factsStart = bytes.indexOf(TAB, start) + 1;
    const [path, stamp] = keyOf(bytes.toString('utf8', start, factsStart - 1));
    lines.set(path, { stamp, bytes: bytes.subarray(start, end + 1), factsStart: factsStart - start });
    start = end + 1;
  }
  return lines;
}

/**
 * A file's line, in parts.
 *
 * @param facts As `packed` returns them.
 */
export function lineFor(path: string, stamp: string, facts: Uint8Array): readonly Uint8Array[] {
  return [Buffer.from(`${JSON.stringify([path, stamp])}\t`), facts, END];
}

/** The packed facts in a line. */
export function factsIn({ bytes, factsStart }: CacheLine): Uint8Array {
  return bytes.subarray(factsStart, -1);
}

/** Of a line that is not as it should be: a file that nobody will ask for. */
function keyOf(text: string): [path: string, stamp: string] {
  try {
    const [path, stamp] = JSON.parse(text) as unknown[];
    return [String(path), String(stamp)];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return ['', ''];
    throw error;
  }
}
