/** The one piece in which two texts differ: `[start, oldEnd)` of the old one became `[start, newEnd)` of the new one. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Pieces of this length are compared at once: a hundred times as fast as one character after the other. */
const PIECE = 1024;

/** Undefined where the texts are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  const start = commonStart(before, after);
  if (start === before.length && start === after.length) return undefined;
  const common = commonEnd(before, after, Math.min(before.length, after.length) - start);
  return { start, oldEnd: before.length - common, newEnd: after.length - common };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + PIECE <= most && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** @param most How much may be common: what is in front is told already. */
function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  const isSame = (from: number, to: number): boolean =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  while (length + PIECE <= most && isSame(length, length + PIECE)) length += PIECE;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
