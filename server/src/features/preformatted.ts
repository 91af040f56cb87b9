/** Elements in which every blank and every line end of the text shows (HTML standard, 15.3.1 and 15.5.17). */
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'textarea']);

/** Whether blanks and line ends are shown as they are in an element of this name. */
export function showsBlanks(name: string): boolean {
  return PREFORMATTED.has(name);
}
