/** Whether a comment begins in a piece of a tag, as UTF-16 offsets, in which no literal is. */
export function holdsComment(text: string, start: number, end: number): boolean {
  for (let slash = text.indexOf('/', start); slash !== -1 && slash < end; slash = text.indexOf('/', slash + 1)) {
    const next = text.charAt(slash + 1);
    if (next === '/' || next === '*') return true;
  }
  return false;
}
