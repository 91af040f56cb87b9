/** Puts an indentation in front of all lines of a text but the first, and of those that are empty. */
export function indentedBelow(text: string, indentation: string): string {
  return text.replace(/(\r?\n)(?=[^\r\n])/g, `$1${indentation}`);
}
