/** What files with calls of certain macros have, and most Rust files do not. */
export interface ViewFilter {
  readonly words: readonly string[];
  readonly call: RegExp;
}

const filters = new Map<string, ViewFilter>();

/**
 * Tells files that may hold views from the others without parsing them.
 *
 * @param macroNames Names or paths of the macros, as written in front of the `!`.
 */
export function viewFilter(macroNames: readonly string[]): ViewFilter {
  const words = [...new Set(macroNames.map(lastSegment))];
  const key = words.join(' ');
  const known = filters.get(key);
  if (known !== undefined) return known;
  const filter = { words, call: new RegExp(String.raw`(?:${words.map(atWordStart).join('|')})\s*!`) };
  filters.set(key, filter);
  return filter;
}

function lastSegment(path: string): string {
  return path.split('::').at(-1)?.trim() ?? path;
}

function atWordStart(name: string): string {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return /^\w/.test(name) ? String.raw`\b${literal}` : literal;
}
