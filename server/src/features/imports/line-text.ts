/** A comment behind something that ends its line, and is no documentation of what follows. */
const REMARK = /[ \t]*(?:\/\/(?![/!])[^\r\n]*|\/\*(?![*!])[^\r\n]*?\*\/[ \t]*)(?=[\r\n]|$)/y;

/** Behind the comment that says something of what ends at an offset; the offset itself where there is none. UTF-16. */
export function endOfRemark(text: string, offset: number): number {
  REMARK.lastIndex = offset;
  return REMARK.test(text) ? REMARK.lastIndex : offset;
}

/** The blanks between the beginning of a line and an offset; what stands there besides is none of ours. */
export function indentationBefore(text: string, offset: number): string {
  const line = lineBefore(text, offset);
  return /^[ \t]*$/.test(line) ? line : '';
}

/** Whether nothing but blanks stands in front of an offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(lineBefore(text, offset));
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** What the first line of a text ends with. */
export function newlineOf(text: string): string {
  const newline = text.indexOf('\n');
  return text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}
