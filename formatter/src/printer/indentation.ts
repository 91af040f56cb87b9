/** Columns of the white space that a line begins with, which starts at this UTF-16 offset of the text. */
export function indentation(text: string, lineStart: number, tabSpaces: number): number {
  let columns = 0;
  for (let at = lineStart; ; at++) {
    if (text[at] === '\t') columns += tabSpaces;
    else if (text[at] === ' ') columns++;
    else return columns;
  }
}
