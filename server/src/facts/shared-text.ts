/** How many texts are remembered before they are forgotten together. */
const LIMIT = 20_000;

/** Longer ones are hardly ever met twice. */
const LONGEST = 40;

const known = new Map<string, string>();

let isKept = true;

/** Does what reads texts that nobody keeps longer than the text they are from: none of them has to be its own then. */
export function withoutKeeping<T>(read: () => T): T {
  isKept = false;
  try {
    return read();
  } finally {
    isKept = true;
  }
}

/**
 * The same text, once for all files that hold it, and as a string of its own: a slice of a file's text would keep the
 * whole text in memory.
 */
export function sharedText(text: string): string {
  if (!isKept) return text;
  if (text.length > LONGEST) return ownText(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= LIMIT) known.clear();
  const own = ownText(text);
  known.set(own, own);
  return own;
}

/** The same text as a string of its own, for what is hardly met twice. */
export function ownText(text: string): string {
  // V8 copies short slices; a longer one refers to what it was cut from, here to the sum, which is as short as it is.
  return text.length < 13 || !isKept ? text : ` ${text}`.slice(1);
}
